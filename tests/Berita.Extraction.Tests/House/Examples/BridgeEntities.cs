using Catalyst;

namespace Berita.Extraction.Tests.House.Examples;

public sealed class BeritaEntities(BeritaExtractor extractor) : IEntityRecognizer, IProcess
{
    public Language Language { get; set; } = Language.Indonesian;
    public string Type => nameof(BeritaEntities);
    public string Tag => "";
    public int Version => 0;

    public string[] Produces() => ["Quantity", "Date", "Speaker"];

    public void Process(IDocument document, CancellationToken cancellationToken = default) => RecognizeEntities(document);

    public bool RecognizeEntities(IDocument document)
    {
        var read = extractor.Extract(document.Value);
        var tokens = document.ToTokenList();
        return Mark(tokens, "Quantity", read.Quantities.Select(q => q.Span))
            | Mark(tokens, "Date", read.Temporals.Select(t => t.Span))
            | Mark(tokens, "Speaker", read.Attributions.Select(a => a.Speaker).Where(s => !s.IsEmpty).Distinct().Order());
    }

    // both are in the order of the text
    private static bool Mark(List<IToken> tokens, string type, IEnumerable<TextSpan> places)
    {
        var (at, found) = (0, false);
        foreach (var place in places)
        {
            while (at < tokens.Count && tokens[at].Begin < place.Start)
                at++;
            var behind = at;
            while (behind < tokens.Count && tokens[behind].End < place.End) // inclusive below half-open
                behind++;
            for (var i = at; i < behind; i++)
                tokens[i].AddEntityType(new EntityType(type, TagOf(i - at, behind - at)));
            found |= behind > at;
        }
        return found;
    }

    private static EntityTag TagOf(int index, int count) =>
        count == 1 ? EntityTag.Single : index == 0 ? EntityTag.Begin : index == count - 1 ? EntityTag.End : EntityTag.Inside;
}
