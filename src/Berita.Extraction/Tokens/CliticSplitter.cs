namespace Berita.Extraction;

/// <summary>
/// Splits clitics off words where there is a lexical reason: <c>pasukannya</c> is <c>pasukan</c> and <c>nya</c>, but
/// <c>hanya</c>, <c>sekolah</c>, <c>langkah</c> are whole. The reasons are the roots that end like a clitic, and the words in
/// <c>-nya</c> that dictionaries list on their own (<c>kata-utuh.tsv</c>).
/// </summary>
internal static class CliticSplitter
{
    private const int LongestWord = 48;

    /// <summary>The parts of a word token; one part where nothing is split.</summary>
    public static TokenParts Split(ReadOnlySpan<char> text, in Token token, TokenStyle style, CliticTable table)
    {
        Span<int> ends = stackalloc int[TokenParts.MaxCount];
        var count = 0;
        if (token.Kind == TokenKind.Word && token.Length is > 3 and <= LongestWord)
        {
            Span<char> folded = stackalloc char[LongestWord];
            var word = folded[..token.Length];
            if (TryFold(text[token.Start..token.End], word))
                count = Split(word, IsName(text, token), style, table, ends);
        }
        for (var i = 0; i < count; i++)
            ends[i] += token.Start;
        ends[count] = token.End;
        return new TokenParts(token.Start, ends[..(count + 1)]);
    }

    // Ends of all parts but the last.
    private static int Split(ReadOnlySpan<char> word, bool isName, TokenStyle style, CliticTable table, Span<int> ends)
    {
        if (table.IsWhole(word, style))
            return 0;
        var count = 0;
        var stem = word;
        var proclitic = isName ? 0 : table.ProcliticLength(stem);
        Span<int> cuts = stackalloc int[2];
        var enclitics = 0;
        while (enclitics < 2 && table.EncliticLength(stem, isName, style) is var length and > 0)
        {
            cuts[enclitics++] = stem.Length - length;
            stem = stem[..^length];
            if (table.IsWhole(stem, style))
                break;
        }
        if (proclitic > 0 && proclitic < stem.Length)
            ends[count++] = proclitic;
        while (enclitics > 0)
            ends[count++] = cuts[--enclitics];
        return count;
    }

    // Lower case; false where the word holds what no clitic word holds (digits, dots) or its end is in capitals.
    private static bool TryFold(ReadOnlySpan<char> word, Span<char> folded)
    {
        for (var i = 0; i < word.Length; i++)
        {
            var c = word[i];
            if (!char.IsAsciiLetter(c) && c is not ('-' or '\'' or '’' or 'é' or '\u00AD'))
                return false;
            folded[i] = char.IsAsciiLetter(c) ? (char)(c | 0x20) : c;
        }
        return char.IsAsciiLetterLower(word[^1]) || word.IndexOfAnyInRange('a', 'z') < 0;
    }

    // A capital inside a sentence is a name's (Sanglah, Aqilah), and so is -llah behind one (Zafrullah).
    private static bool IsName(ReadOnlySpan<char> text, in Token token)
    {
        if (!char.IsAsciiLetterUpper(text[token.Start]))
            return false;
        var before = token.Start - 1;
        while (before >= 0 && text[before] is ' ' or '\u00A0')
            before--;
        return (before >= 0 && (CharTable.IsWord(text[before]) || text[before] == ',')) || text[token.Start..token.End].EndsWith("llah");
    }
}
