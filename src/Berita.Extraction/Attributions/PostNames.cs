namespace Berita.Extraction;

/// <summary>Other words for posts: <c>kepala negara</c> for <c>presiden</c>; each with the words of the posts it stands for.</summary>
internal static class PostNames
{
    public static PhraseTable<string[][]> Read(Vocabulary vocabulary, LexiconFiles files)
    {
        var table = new PhraseTable<string[][]>(vocabulary);
        foreach (var group in files.Read("padanan-jabatan.tsv").GroupBy(r => r["bentuk"], StringComparer.Ordinal))
            table.Add(group.Key, [.. group.Select(r => r["padanan"].Split(' '))]);
        return table;
    }
}
