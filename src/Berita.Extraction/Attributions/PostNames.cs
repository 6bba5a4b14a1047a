namespace Berita.Extraction;

/// <summary>Other words for posts: <c>kepala negara</c> for <c>presiden</c>; each with the words of the posts it stands for.</summary>
internal static class PostNames
{
    public static SpeechTable<string[][]> Read(Vocabulary vocabulary, SpeechWords words, LexiconFiles files)
    {
        var table = new SpeechTable<string[][]>(vocabulary, words, Opening.PostName);
        foreach (var group in files.Read("padanan-jabatan.tsv").GroupBy(r => r["bentuk"], StringComparer.Ordinal))
            table.Add(group.Key, [.. group.Select(r => r["padanan"].Split(' '))]);
        return table;
    }
}
