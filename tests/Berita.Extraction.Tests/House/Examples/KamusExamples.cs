namespace Berita.Extraction.Tests.House.Examples;

/// <summary>The code of docs/KAMUS.md, line by line; a test compares the two.</summary>
internal static class KamusExamples
{
    public static void OwnWords()
    {
        using var satuan = File.OpenText("satuan-kami.tsv");
        using var isyarat = File.OpenText("isyarat-kami.tsv");
        using var lembaga = File.OpenText("lembaga-kami.tsv");
        var lexicon = Lexicon.Indonesian
            .With("units", satuan)
            .With("cues", isyarat)
            .With("organisations", lembaga);
        var extractor = new BeritaExtractor(new() { Lexicon = lexicon });

        var document = extractor.Extract("“Kami menenun 25 tukal benang,” gumam Ketua Cahaya Pertiwi Sri Utami.");
        foreach (var q in document.Quantities)
            Console.WriteLine($"{document[q.Span]} = {q.Min} {q.Unit?.Code} = {q.Base?.Min} {q.Base?.Code}");
        foreach (var a in document.Attributions)
            Console.WriteLine($"{document[a.Cue]}: {document[a.Speaker]}, {document[a.Source!.Value.Affiliation]}");
    }
}
