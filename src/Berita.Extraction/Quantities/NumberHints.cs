namespace Berita.Extraction;

/// <summary>What each word of the vocabulary may do to a number beside it, so that one look tells which readers to ask.</summary>
/// <remarks>Immutable once built; any number of threads may share it.</remarks>
internal sealed class NumberHints
{
    private static readonly string[] s_joints = ["hingga", "sampai", "s.d.", "s/d", "s.d", "dan", "plus", "plus-minus"];

    // what SkipListBefore of NonQuantity passes over, and the kind that a label may have
    private static readonly string[] s_listed = ["dan", "atau", "angka"];

    private const NumberRole LoudBefore = NumberRole.Label | NumberRole.Rank | NumberRole.Roman | NumberRole.Score | NumberRole.Start | NumberRole.Grade | NumberRole.Milepost | NumberRole.Scale;
    private const NumberRole LoudAfter = NumberRole.Classifier | NumberRole.State | NumberRole.Start | NumberRole.Month | NumberRole.Scale;

    private static readonly string[] s_loudBefore = ["ke", "nomor", "negeri", "tahun", "menengah"];
    private static readonly string[] s_loudAfter = ["lintang", "bujur"];

    private readonly NumberHint[] _hints;

    public NumberHints(Lexicon lexicon)
    {
        var vocabulary = lexicon.Vocabulary;
        _hints = new NumberHint[vocabulary.Count];
        for (ushort word = 1; word < _hints.Length; word++)
            _hints[word] = Measure(lexicon, word, vocabulary[word]);
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

    private static NumberHint Measure(Lexicon lexicon, ushort word, string form)
    {
        var hints = MeasureLoud(lexicon, word, form);
        if ((hints & (NumberHint.Figure | NumberHint.Bound | NumberHint.Label)) == 0 && !lexicon.NumberContext.Is(word, LoudBefore) && !s_loudBefore.Contains(form, StringComparer.OrdinalIgnoreCase))
            hints |= NumberHint.QuietBefore;
        if ((hints & (NumberHint.Figure | NumberHint.Unit | NumberHint.Joint | NumberHint.Rate | NumberHint.More)) == 0 && !lexicon.NumberContext.Is(word, LoudAfter)
            && !lexicon.NumberContext.Compounds.Starts(word) && !s_loudAfter.Contains(form, StringComparer.OrdinalIgnoreCase))
            hints |= NumberHint.QuietAfter;
        return hints;
    }

    private static NumberHint MeasureLoud(Lexicon lexicon, ushort word, string form) =>
        (MayLengthen(lexicon, word, form) ? NumberHint.Figure : NumberHint.None)
        | (UnitReader.MayStart(lexicon.Units, form) ? NumberHint.Unit : NumberHint.None)
        | (s_joints.Contains(form, StringComparer.OrdinalIgnoreCase) ? NumberHint.Joint : NumberHint.None)
        | (PerReader.MayOpen(form) ? NumberHint.Rate : NumberHint.None)
        | (form.Equals("lebih", StringComparison.OrdinalIgnoreCase) ? NumberHint.More : NumberHint.None)
        | (lexicon.Bounds.IsEnd(word) ? NumberHint.Bound : NumberHint.None)
        | (lexicon.NumberContext.Is(word, NumberRole.Label | NumberRole.Milepost) || s_listed.Contains(form, StringComparer.OrdinalIgnoreCase) ? NumberHint.Label : NumberHint.None);

    // a single letter may be a scale: 5 M
    private static bool MayLengthen(Lexicon lexicon, ushort word, string form) =>
        form.Length == 1 || lexicon.NumberWords[word] is not { Kind: NumberWordKind.None, IsOrdinal: false } || form.Equals("per", StringComparison.OrdinalIgnoreCase);
}
