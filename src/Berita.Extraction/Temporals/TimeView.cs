using System.Diagnostics.CodeAnalysis;

namespace Berita.Extraction;

/// <summary>The tokens of a text as the readers of time ask about them.</summary>
internal readonly ref struct TimeView
{
    private readonly TokenView _tokens;
    private readonly TimeWords _words;
    private readonly bool _isAll;

    /// <param name="tokens">The tokens of a text, or of a paragraph.</param>
    /// <param name="isAlone">Whether the caller says that the whole text is one mention.</param>
    /// <param name="isAll">Whether the tokens are all of the text.</param>
    public TimeView(scoped in TokenView tokens, bool isAlone, bool isAll = true)
    {
        _tokens = tokens;
        _isAll = isAll;
        IsAlone = isAlone;
        _words = tokens.Lexicon.Times;
    }

    [UnscopedRef]
    public ref readonly TokenView Tokens => ref _tokens;

    /// <summary>Whether the caller says that the whole text is one mention.</summary>
    public bool IsAlone { get; }

    /// <summary>What the lexicon of time knows of a token.</summary>
    public ref readonly TimeWord this[int at] => ref _words[_tokens.Word(at)];

    public bool Is(int at, TimeClass anyOf) => this[at].Is(anyOf);

    /// <summary>A number token as a part of a date or time.</summary>
    public Numeral Numeral(int at) => Tokens.Kind(at) == TokenKind.Number ? NumeralReader.Read(Tokens.Slice(at)) : default;

    /// <summary>Whether four digits before a token count it, so that they are no year: <c>2024 orang</c>, but <c>7 Juni 2024 jam 10.00</c>.</summary>
    public bool IsCounted(int at) => Is(at, TimeClass.Counted) && !(Is(at, TimeClass.ClockCue) && Tokens.Kind(Follow(at)) == TokenKind.Number);

    /// <summary>Whether the token is a dash of any length.</summary>
    public bool IsDash(int at) => (uint)at < (uint)Tokens.Count && Tokens[at].Length == 1 && Tokens.First(at) is '-' or '–' or '—' or '−' or '‐' or '‑';

    public bool IsCapitalised(int at) => Tokens.Kind(at) == TokenKind.Word && char.IsUpper(Tokens.First(at));

    /// <summary>Whether nothing but a line end, a stop or an opening mark stands before a token.</summary>
    public bool OpensSentence(int at) =>
        at == 0 || Tokens.EndsLine(at - 1) || Tokens.First(at - 1) is '.' or '!' or '?' or ':' or '"' or '“' or '”' or '‘' or '«' or '(' or '—' or '–';

    /// <summary>Whether a mention from one token to before another is all there is.</summary>
    public bool IsWhole(int first, int next) => _isAll && first == 0 && next >= Tokens.Count;

    /// <summary>The offset after the last character of a token.</summary>
    public int End(int at) => Tokens[at].End;

    /// <summary>The offset of the first character of a token.</summary>
    public int Start(int at) => Tokens[at].Start;

    /// <summary>The token after <paramref name="last"/> on its line; beyond the end of the text where the line ends.</summary>
    public int Follow(int last) => last + 1 < Tokens.Count && !Tokens.EndsLine(last) ? last + 1 : Tokens.Count;

    /// <summary>Past a comma.</summary>
    public int SkipComma(int at) => Tokens.Is(at, ',') ? Follow(at) : at;

    /// <summary>Past the stop of a short name (<c>Sen.</c>) that is a token of its own.</summary>
    public int SkipStop(int at) => Tokens.Is(at, '.') && Tokens.Touches(at - 1) ? Follow(at) : at;

    /// <summary>Past the stop of a unit in short (<c>krtl.</c>).</summary>
    public int SkipUnitStop(int unit) => Is(unit, TimeClass.ShortUnit) ? SkipStop(Follow(unit)) : Follow(unit);

    /// <summary>Past a word of a class.</summary>
    public int Skip(int at, TimeClass anyOf) => Is(at, anyOf) ? Follow(at) : at;

    /// <summary>The token after the sign or word between two ends of a range, or <paramref name="at"/> where none stands.</summary>
    public int SkipUntil(int at)
    {
        if (IsDash(at))
            return Follow(at);
        if (!Is(at, TimeClass.Until))
            return at;
        var next = Follow(at);
        return Tokens.Is(next, "dengan") ? Follow(next) : next;
    }
}
