using System.Text;

namespace Berita.Extraction;

/// <summary>
/// Cuts a tokenized text into sentences: at a stop with the closing marks behind it, and at the end of a line; not inside an
/// abbreviation, and never inside a closed pair of double quotation marks.
/// </summary>
internal static class SentenceSplitter
{
    // how far a bracket may reach: in tokens behind the stop, in characters before it
    private const int LongestBracket = 16;
    private const int FarthestBracket = 512;

    /// <summary>Finds all sentences; every token is in exactly one.</summary>
    public static void Split(
        in TokenView view, ReadOnlySpan<Landmark> landmarks, ReadOnlySpan<Quotation> quotations, BufferList<Sentence> sentences)
    {
        var first = 0;
        var next = 0;
        var quotationEnd = -1;
        foreach (var landmark in landmarks)
        {
            var token = landmark.Token;
            if (token < first || token < quotationEnd)
                continue;
            var last = token;
            quotationEnd = EndOfQuotation(quotations, token, ref next);
            if (!landmark.EndsLine && (quotationEnd > token || !EndsAt(view, quotations, first, landmark, ref last, next)))
                continue;
            sentences.Add(new(view[first].Start, view[last].End, first, last - first + 1));
            first = last + 1;
        }
        if (first < view.Count)
            sentences.Add(new(view[first].Start, view[view.Count - 1].End, first, view.Count - first));
    }

    // Where the closed double quotation ends that opens at the token; no sentence ends before.
    private static int EndOfQuotation(ReadOnlySpan<Quotation> quotations, int token, ref int next)
    {
        while (next < quotations.Length && quotations[next].FirstToken < token)
            next++;
        if (next == quotations.Length || quotations[next].FirstToken != token)
            return -1;
        return quotations[next] is { IsClosed: true, IsDouble: true } ? quotations[next].LastToken : -1;
    }

    // Whether a sentence ends at token i; i is then moved to the last closing mark that belongs to it.
    private static bool EndsAt(in TokenView view, ReadOnlySpan<Quotation> quotations, int first, Landmark landmark, ref int i, int next)
    {
        var stop = i;
        var isAbbreviation = false;
        if (!landmark.IsStop && i > first && IsStop(view, i - 1) && QuotationMark.IsDouble(view, i))
            stop = i - 1;
        else if (view.Kind(i) == TokenKind.Word)
            isAbbreviation = true;
        else if (!landmark.IsStop)
            return false;
        var last = SkipClosers(view, quotations, i, next);
        if (view.EndsLine(last))
        {
            i = last;
            return true;
        }
        if (IsListNumber(view, first, stop) || IsInBracket(view, first, last))
            return false;
        var ends = isAbbreviation ? OpensBehindAbbreviation(view, quotations, stop, last + 1, next) : CanOpen(view, stop, last, last + 1);
        if (ends)
            i = last;
        return ends;
    }

    private static bool IsStop(in TokenView view, int i) =>
        view.First(i) is '.' or '!' or '?' or '…' && view.Kind(i) == TokenKind.Punctuation;

    // Brackets and quotation marks that close, and further stops: belong to the sentence before them.
    private static int SkipClosers(in TokenView view, ReadOnlySpan<Quotation> quotations, int i, int next)
    {
        while (!view.EndsLine(i) && view.Touches(i) && IsCloser(view, quotations, i + 1, next))
            i++;
        return i;
    }

    private static bool IsCloser(in TokenView view, ReadOnlySpan<Quotation> quotations, int i, int next)
    {
        if (view.First(i) is ')' or ']' or '}' || IsStop(view, i))
            return true;
        if (!QuotationMark.IsDouble(view, i) && !QuotationMark.IsSingle(view, i))
            return false;
        while (next < quotations.Length && quotations[next].FirstToken < i)
            next++;
        return next == quotations.Length || quotations[next].FirstToken != i;
    }

    // "1." at the start of a line numbers an item.
    private static bool IsListNumber(in TokenView view, int first, int stop) =>
        stop == first + 1 && view.Kind(first) == TokenKind.Number && view[first].Length <= 2 && view.Is(stop, '.');

    // A stop in a bracket that closes soon ends no sentence.
    private static bool IsInBracket(in TokenView view, int first, int last)
    {
        var end = view[last].End;
        var before = view.Text[Math.Max(view[first].Start, end - FarthestBracket)..end];
        var open = before.LastIndexOf('(');
        if (open < 0 || before[open..].Contains(')'))
            return false;
        var limit = Math.Min(view.Count, last + LongestBracket);
        for (var i = last + 1; i < limit && view.First(i) != '('; i++)
        {
            if (view.Is(i, ')'))
                return true;
            if (view.EndsLine(i))
                break;
        }
        return false;
    }

    // What may open a sentence behind a stop: a capital, a digit, a quotation mark or bracket, a sign.
    private static bool CanOpen(in TokenView view, int stop, int last, int i)
    {
        var c = view.First(i);
        if (char.IsLower(c))
            return stop == last && view.Is(stop, '.') && !LooksAbbreviated(view, stop);
        return c is not (',' or ';' or ':' or ')' or '/' or '%');
    }

    // Lower-cased text: a short word, or one without a vowel, before the stop may be an abbreviation.
    private static bool LooksAbbreviated(in TokenView view, int stop)
    {
        if (view.Touches(stop) || stop == 0 || view.EndsLine(stop - 1) || view.Kind(stop - 1) != TokenKind.Word)
            return true;
        var word = view.Slice(stop - 1);
        return word.Length <= 3 || (Ascii.IsValid(word) && word.IndexOfAny("aeiouAEIOU") < 0) || char.IsUpper(word[0]);
    }

    // After an abbreviation a capital function word or a word with a clitic shows that a new sentence begins, or speech;
    // after one that closes a list any capital does.
    private static bool OpensBehindAbbreviation(in TokenView view, ReadOnlySpan<Quotation> quotations, int stop, int i, int next)
    {
        const int longestNickname = 4;
        if (!char.IsUpper(view.First(i)))
        {
            while (next < quotations.Length && quotations[next].FirstToken < i)
                next++;
            return next < quotations.Length && quotations[next] is { IsClosed: true, IsDouble: true } speech && speech.FirstToken == i && speech.LastToken - i > longestNickname;
        }
        var word = view.Slice(i);
        return view.Lexicon.Words.ClassOf(view.Word(i)) != WordClass.None || (word.Length > 6 && word.EndsWith("nya"))
            || view.Slice(stop) is "dkk." or "dll." or "dsb." or "dst.";
    }
}
