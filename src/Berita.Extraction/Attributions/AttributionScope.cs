using System.Diagnostics.CodeAnalysis;

namespace Berita.Extraction;

/// <summary>The sentence in which attributions are looked for, and where they go.</summary>
internal ref struct AttributionScope
{
    // no look-around goes further than this many tokens, so that time stays linear in any text
    private const int FarthestReach = 300;

    // where cues crowd, each looks around less, so that all of them together look at each token of the sentence a few times
    private const int LooksAtToken = 6;
    private const int NearestReach = 4;

    private readonly SpeechView _view;
    private readonly ReadOnlySpan<int> _cues;
    private int _nextCue;
    private int _firstCueBehind;
    private int _nextQuotation;
    private int _openingQuotation;

    public AttributionScope(in SpeechView view, ReadOnlySpan<int> cues, ReadOnlySpan<Quotation> quotations, AttributionLists lists)
    {
        _view = view;
        _cues = cues;
        Quotations = quotations;
        Lists = lists;
    }

    /// <summary>The text; by reference, for it goes into nearly every call.</summary>
    [UnscopedRef]
    public readonly ref readonly SpeechView View => ref _view;

    public ReadOnlySpan<Quotation> Quotations { get; }

    public AttributionLists Lists { get; }

    /// <summary>The first token of the sentence, a dateline left aside.</summary>
    public int First { get; private set; }

    /// <summary>The token after the last of the sentence.</summary>
    public int End { get; private set; }

    /// <summary>No look-around in the sentence goes further than this many tokens.</summary>
    public int Reach { get; private set; }

    /// <summary>Cues and quotations before this token are part of what was found.</summary>
    public int Consumed { get; set; }

    /// <summary>Quotations before this token are content of an indirect statement.</summary>
    public int Claimed { get; set; }

    /// <summary>The number of records when the sentence began.</summary>
    public int FirstRecord { get; private set; }

    /// <summary>Where the content of the last record found in this sentence starts, as a token; -1 when there is none.</summary>
    public int LastContent { get; set; }

    /// <summary>Where the last urged action starts: a verb there is to be done, it reports nothing.</summary>
    public int Urged { get; set; }

    /// <summary>From where on the end of content is known.</summary>
    public int ContentFrom { get; set; }

    /// <summary>Where content that starts from <see cref="ContentFrom"/> on ends.</summary>
    public int ContentEnd { get; set; }

    /// <summary>From where on the next place is known at which a relay may start.</summary>
    public int RelayFrom { get; set; }

    /// <summary>Where the next relay behind <see cref="RelayFrom"/> may start.</summary>
    public int RelayNext { get; set; }

    public readonly Lexicon Lexicon => View.Lexicon;

    public void Enter(int first, int end)
    {
        First = first;
        End = end;
        Reach = MeasureReach();
        Consumed = first;
        Claimed = first;
        LastContent = -1;
        Urged = -1;
        ContentFrom = 0;
        ContentEnd = 0;
        FirstRecord = Lists.Records.Count;
    }

    private int MeasureReach()
    {
        while (_firstCueBehind < _cues.Length && _cues[_firstCueBehind] < First)
            _firstCueBehind++;
        var before = _firstCueBehind;
        while (_firstCueBehind < _cues.Length && _cues[_firstCueBehind] < End)
            _firstCueBehind++;
        var cues = Math.Max(1, _firstCueBehind - before);
        var room = (End - First) / cues;
        return Math.Clamp(Math.Min(room, LooksAtToken) * (End - First) / cues, NearestReach, FarthestReach);
    }

    /// <summary>The first token from one on at which a cue may stand or a quotation opens; asked for ever later tokens.</summary>
    public int NextOfInterest(int token)
    {
        while (_nextCue < _cues.Length && _cues[_nextCue] < token)
            _nextCue++;
        while (_nextQuotation < Quotations.Length && Quotations[_nextQuotation].FirstToken < token)
            _nextQuotation++;
        var cue = _nextCue < _cues.Length ? _cues[_nextCue] : View.Count;
        return _nextQuotation < Quotations.Length ? Math.Min(cue, Quotations[_nextQuotation].FirstToken) : cue;
    }

    /// <summary>Whether a quotation opens behind a colon of the sentence.</summary>
    public bool HasQuoteBehindColon()
    {
        while (_openingQuotation < Quotations.Length && Quotations[_openingQuotation].FirstToken <= First)
            _openingQuotation++;
        for (var i = _openingQuotation; i < Quotations.Length && Quotations[i].FirstToken <= End + 1; i++)
        {
            if (View.Is(Quotations[i].FirstToken - 1, ':'))
                return true;
        }
        return false;
    }

    /// <summary>The outer quotation that covers a token, -1 outside of all.</summary>
    public readonly int QuoteAt(int token) => IsQuoted(token) ? Lists.QuoteOfToken[token] : -1;

    public readonly bool IsQuoted(int token) => View.Is(token, TokenShape.Quoted);

    /// <summary>Whether an outer quotation opens at the token.</summary>
    public readonly bool OpensQuote(int token) => View.Is(token, TokenShape.OpensQuote);

    public readonly bool Is(int token, Marker marker) => View.Is(token, marker);

    // "asal" of an origin is a preposition only for those who ask for conjunctions, too
    public readonly bool Is(int token, WordClass wordClass) =>
        View.Is(token, wordClass) && ((wordClass & WordClass.Subordinator) != 0 || !View.Is(token, TokenShape.Origin));

    public readonly bool IsComma(int token) => View.Is(token, TokenShape.Comma);

    /// <summary>The token after the connectives that stand at a token, each with its comma: <c>Namun,</c>.</summary>
    public readonly int SkipOpeners(int token)
    {
        while (token < End && Lexicon.Markers.TryMatchOpener(View, token, out var count))
            token += IsComma(token + count) ? count + 1 : count;
        return token;
    }
}
