using Berita.Extraction;

namespace ExtractDemo;

/// <summary>Reads what a count counts: its noun, and what the words behind the noun make of it.</summary>
internal sealed class ThingReader(Document document, WordClasses words)
{
    private const string Persons = "orang";

    public Thing Read(in Quantity quantity)
    {
        var unit = quantity.Unit!.Value.Span;
        var noun = BaseForm(unit);
        if (words.IsState(noun.Split(' ')[0]))
            return new(Persons, State: noun);
        var at = FirstTokenFrom(unit.End);
        var qualifier = ReadQualifier(ref at);
        var owner = ReadOwner(ref at);
        return new(noun, qualifier, ReadState(at), owner);
    }

    // tentaranya, tentara-tentara: tentara
    private string BaseForm(TextSpan unit)
    {
        var at = FirstTokenFrom(unit.Start);
        var parts = at < document.Tokens.Count && document.Tokens[at].Span == unit ? document.PartsOf(document.Tokens[at]) : default;
        var form = (parts.Count == 2 ? document[parts[0]] : document[unit]).ToLowerInvariant();
        var halves = form.Split('-');
        return halves.Length == 2 && halves[0] == halves[1] ? halves[0] : form;
    }

    private string ReadQualifier(ref int at)
    {
        if (WordAt(at) is not { } word || char.IsUpper(document.Text[document.Tokens[at].Start])
            || words.IsFunctionWord(word) || words.IsState(word) || WordClasses.IsVerbal(word))
            return "";
        at++;
        return word;
    }

    // Korea Utara, dari Korea Utara, asal Korea Utara; an abbreviation in brackets belongs to it
    private string ReadOwner(ref int at)
    {
        var first = WordAt(at) is "dari" or "asal" ? at + 1 : at;
        var next = first;
        while (WordAt(next) is not null && char.IsUpper(document.Text[document.Tokens[next].Start]))
            next++;
        if (next == first)
            return "";
        var owner = document[document.Tokens[first].Span.Union(document.Tokens[next - 1].Span)];
        at = IsMark(next, '(') && IsMark(next + 2, ')') ? next + 3 : next;
        return owner;
    }

    private string ReadState(int at)
    {
        while (WordAt(at) is { } word && !words.IsState(word) && words.MayPrecedeState(word))
            at++;
        var first = at;
        var end = at;
        while (WordAt(at) is { } word && (words.IsState(word) || word is "atau" or "dan" or "maupun"))
        {
            at++;
            if (words.IsState(word))
                end = at;
        }
        return end == first ? "" : document[document.Tokens[first].Span.Union(document.Tokens[end - 1].Span)].ToLowerInvariant();
    }

    private string? WordAt(int at) =>
        at < document.Tokens.Count && document.Tokens[at].Kind == TokenKind.Word ? document[document.Tokens[at].Span].ToLowerInvariant() : null;

    private bool IsMark(int at, char mark) =>
        at < document.Tokens.Count && document.Tokens[at].Length == 1 && document.Text[document.Tokens[at].Start] == mark;

    private int FirstTokenFrom(int offset)
    {
        var (low, high) = (0, document.Tokens.Count);
        while (low < high)
        {
            var middle = (low + high) / 2;
            if (document.Tokens[middle].Start < offset)
                low = middle + 1;
            else
                high = middle;
        }
        return low;
    }
}
