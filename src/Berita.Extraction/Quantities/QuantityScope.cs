using System.Diagnostics.CodeAnalysis;

namespace Berita.Extraction;

/// <summary>The text that quantities are read from: its tokens, and where it begins and ends without white space.</summary>
internal readonly ref struct QuantityScope
{
    private readonly TokenView _view;
    // null where every reader is asked
    private readonly NumberHints? _hints;

    /// <param name="view">The tokens.</param>
    /// <param name="isAll">Whether the tokens are all of the text, and not a paragraph of it.</param>
    /// <param name="limit">The offset where the next temporal begins: no quantity reaches into it.</param>
    /// <param name="asksAll">Whether every reader is asked at every number, whatever the hints of the words beside it: slow, and by definition the same.</param>
    public QuantityScope(scoped in TokenView view, bool isAll, int limit = int.MaxValue, bool asksAll = false)
    {
        _view = view;
        IsAll = isAll;
        Limit = limit;
        Numbers = view.Lexicon.NumberWords;
        Units = view.Lexicon.Units;
        Context = view.Lexicon.NumberContext;
        Words = view.Lexicon.Words;
        _hints = asksAll ? null : view.Lexicon.NumberHints;
    }

    [UnscopedRef]
    public ref readonly TokenView View => ref _view;

    public int Limit { get; }

    /// <summary>Whether the tokens are all of the text.</summary>
    public bool IsAll { get; }

    public NumberWords Numbers { get; }

    public UnitTable Units { get; }

    public NumberContext Context { get; }

    public WordLists Words { get; }

    public ref readonly NumberWord NumberAt(int token) => ref Numbers[_view.Word(token)];

    /// <summary>What a token may do to a number beside it.</summary>
    public NumberHint HintAt(int token)
    {
        if (_hints is null)
            return NumberHint.All;
        if (_view.Kind(token) != TokenKind.Word)
            return NumberHints.OfMark(_view.First(token));
        var word = _view.Word(token);
        return word != 0 ? _hints[word] : _view[token].Length == 1 ? NumberHint.All : NumberHint.Unknown;
    }

    public NumberRole RolesAt(int token) => Context.RolesOf(_view.Word(token));

    public bool Is(int token, NumberRole anyOf) => (RolesAt(token) & anyOf) != 0;

    public bool Is(int token, WordClass anyOf) => Words.Is(_view.Word(token), anyOf);

    /// <summary>Whether a token follows the one before it on the same line, outside temporals.</summary>
    public bool Follows(int token) => token > 0 && token < _view.Count && _view[token].Start < Limit && !_view.EndsLine(token - 1);

    /// <summary>Whether nothing but figures and signs stands before a token, so that an amount there may be all of the text.</summary>
    public bool LeadsText(int token)
    {
        const int mostBefore = 6;
        if (!IsAll || token > mostBefore)
            return false;
        for (var i = 0; i < token; i++)
        {
            if (_view.Kind(i) == TokenKind.Word && _view[i].Length > 3 && !(i == 0 && _view.Is(0, "dalam")))
                return false;
        }
        return true;
    }

    /// <summary>Whether a stretch is all of the text but white space.</summary>
    public bool IsWhole(int start, int end) =>
        IsAll && _view.Count > 0 && start <= _view[0].Start && end >= _view[_view.Count - 1].End;
}
