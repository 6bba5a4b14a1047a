namespace Berita.Extraction;

/// <summary>The modifiers of <c>pembatas.tsv</c>.</summary>
internal sealed class BoundTable
{
    private const int LongestPhrase = 4;

    private readonly PhraseTable<Bound> _phrases;

    // by vocabulary number: the words that a modifier ends with
    private readonly bool[] _isEnd;

    public BoundTable(Vocabulary vocabulary, LexiconFiles files)
    {
        _phrases = new(vocabulary);
        var ends = new List<ushort>();
        foreach (var row in files.Read("pembatas.tsv"))
        {
            _phrases.Add(row["bentuk"], Parse(row));
            ends.Add(vocabulary.Add(row["bentuk"].Split(' ')[^1]));
        }
        _isEnd = new bool[ends.Max() + 1];
        foreach (var word in ends)
            _isEnd[word] = true;
    }

    /// <summary>Whether a modifier may end with a word.</summary>
    public bool IsEnd(ushort word) => word < _isEnd.Length && _isEnd[word];

    /// <summary>The longest modifier that ends with a token.</summary>
    public bool TryMatchEnding(in TokenView view, int last, out Bound bound, out int first)
    {
        if (IsEnd(view.Word(last)) && TryMatchLongest(view, last, out bound, out first))
            return true;
        bound = Bound.None;
        first = last;
        return false;
    }

    private bool TryMatchLongest(in TokenView view, int last, out Bound bound, out int first)
    {
        for (var length = Math.Min(LongestPhrase, last + 1); length > 0; length--)
        {
            first = last - length + 1;
            if (_phrases.TryMatch(view, first, out bound, out var count) && count == length)
                return true;
        }
        bound = Bound.None;
        first = last;
        return false;
    }

    private static Bound Parse(LexiconRow row) => row["jenis"] switch
    {
        "tanpa-batas" => Bound.None,
        "kira" => Bound.About,
        "hampir" => Bound.Nearly,
        "di-atas" => Bound.Above,
        "di-bawah" => Bound.Below,
        "minimal" => Bound.AtLeast,
        "maksimal" => Bound.AtMost,
        "sampai" => Bound.UpTo,
        _ => throw row.Error("jenis", "unknown kind"),
    };
}
