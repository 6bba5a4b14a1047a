using Berita.Extraction;

namespace ExtractDemo;

/// <summary>Short names that the articles explain: <c>Korea Utara (Korut)</c>.</summary>
internal sealed class Aliases
{
    private const int LongestAlias = 12;
    private const int LongestName = 8;

    private readonly Dictionary<string, string> _fullNames = new(StringComparer.Ordinal);

    /// <summary>The name in full where an article gave it, else the name.</summary>
    public string FullName(string name) => _fullNames.GetValueOrDefault(name, name);

    public void ReadFrom(Document document)
    {
        for (var i = 2; i + 2 < document.Tokens.Count; i++)
        {
            if (document.Text[document.Tokens[i].Start] == '(' && document.Text[document.Tokens[i + 2].Start] == ')')
                Read(document, i);
        }
    }

    // The shortest run of capitalised words that the short name is made of.
    private void Read(Document document, int bracket)
    {
        var alias = document[document.Tokens[bracket + 1].Span];
        if (alias.Length is < 2 or > LongestAlias)
            return;
        for (var first = bracket - 1; first >= 0 && bracket - first <= LongestName && char.IsUpper(document.Text[document.Tokens[first].Start]); first--)
        {
            var name = document[document.Tokens[first].Span.Union(document.Tokens[bracket - 1].Span)];
            if (bracket - first >= 2 && IsMadeOf(alias, name.Split(' ')))
            {
                _fullNames.TryAdd(alias, name);
                return;
            }
        }
    }

    /// <summary>Whether beginnings of all the words, in order, make the short name: <c>Kor</c> + <c>ut</c>.</summary>
    private static bool IsMadeOf(ReadOnlySpan<char> alias, ReadOnlySpan<string> words)
    {
        if (words.IsEmpty)
            return alias.IsEmpty;
        for (var length = 1; length <= Math.Min(alias.Length, words[0].Length) && char.ToLowerInvariant(alias[length - 1]) == char.ToLowerInvariant(words[0][length - 1]); length++)
        {
            if (IsMadeOf(alias[length..], words[1..]))
                return true;
        }
        return false;
    }
}
