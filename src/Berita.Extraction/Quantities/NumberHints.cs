namespace Berita.Extraction;

/// <summary>What each word of the vocabulary may do to a number beside it, so that one look tells which readers to ask.</summary>
/// <remarks>Immutable once built; any number of threads may share it.</remarks>
internal sealed class NumberHints
{
    private const NumberRole LoudBefore = NumberRole.Label | NumberRole.Rank | NumberRole.Roman | NumberRole.Score | NumberRole.Start | NumberRole.Grade | NumberRole.Milepost | NumberRole.Scale;
    private const NumberRole LoudAfter = NumberRole.Classifier | NumberRole.State | NumberRole.Start | NumberRole.Month | NumberRole.Scale;
    private const NumberHint LoudHintBefore = NumberHint.Figure | NumberHint.Bound | NumberHint.Label;
    private const NumberHint LoudHintAfter = NumberHint.Figure | NumberHint.Unit | NumberHint.Joint | NumberHint.Rate | NumberHint.More;

    private readonly NumberHint[] _hints;

    public NumberHints(Lexicon lexicon)
    {
        var vocabulary = lexicon.Vocabulary;
        _hints = new NumberHint[vocabulary.Count];
        for (ushort word = 1; word < _hints.Length; word++)
            _hints[word] = Measure(lexicon, word, vocabulary[word]);
        Add(vocabulary, NumberHint.Joint, "hingga", "sampai", "s.d.", "s/d", "s.d", "dan", "plus", "plus-minus");
        // what parts the items of a list, and the kind that a label may have
        Add(vocabulary, NumberHint.Label, "dan", "atau", "angka");
        Add(vocabulary, NumberHint.Figure, "per");
        Add(vocabulary, NumberHint.More, "lebih");
        for (ushort word = 1; word < _hints.Length; word++)
            _hints[word] |= MeasureQuiet(lexicon, word, _hints[word]);
        Remove(vocabulary, NumberHint.QuietBefore, "ke", "nomor", "negeri", "tahun", "menengah");
        Remove(vocabulary, NumberHint.QuietAfter, "lintang", "bujur");
    }

    public NumberHint this[ushort word] => _hints[word];

    /// <summary>What a token that is no word may do to a number beside it, by its first character; NUL outside the text.</summary>
    public static NumberHint OfMark(char first) => first switch
    {
        '.' or ',' or '(' => NumberHint.Figure | NumberHint.Label,
        ':' => NumberHint.Joint | NumberHint.Label,
        ')' or '\0' => NumberHint.None,
        >= '0' and <= '9' => NumberHint.Figure | NumberHint.Unit | NumberHint.Label,
        _ => NumberHint.All & ~NumberHint.More,
    };

    private void Add(Vocabulary vocabulary, NumberHint hint, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            _hints[vocabulary.Find(word)] |= hint;
        _hints[0] = NumberHint.None;
    }

    private void Remove(Vocabulary vocabulary, NumberHint hint, params ReadOnlySpan<string> words)
    {
        foreach (var word in words)
            _hints[vocabulary.Find(word)] &= ~hint;
    }

    // a single letter may be a scale: 5 M
    private static NumberHint Measure(Lexicon lexicon, ushort word, string form)
    {
        var hints = form.Length == 1 || lexicon.NumberWords[word] is not { Kind: NumberWordKind.None, IsOrdinal: false } ? NumberHint.Figure : NumberHint.None;
        if (UnitReader.MayStart(lexicon.Units, form))
            hints |= NumberHint.Unit;
        if (PerReader.MayOpen(form))
            hints |= NumberHint.Rate;
        if (lexicon.Bounds.IsEnd(word))
            hints |= NumberHint.Bound;
        if (lexicon.NumberContext.Is(word, NumberRole.Label | NumberRole.Milepost))
            hints |= NumberHint.Label;
        return hints;
    }

    private static NumberHint MeasureQuiet(Lexicon lexicon, ushort word, NumberHint hints)
    {
        var context = lexicon.NumberContext;
        return ((hints & LoudHintBefore) == 0 && !context.Is(word, LoudBefore) ? NumberHint.QuietBefore : NumberHint.None)
            | ((hints & LoudHintAfter) == 0 && !context.Is(word, LoudAfter) && !context.Compounds.Starts(word) ? NumberHint.QuietAfter : NumberHint.None);
    }
}
