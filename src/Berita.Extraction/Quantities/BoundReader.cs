namespace Berita.Extraction;

/// <summary>The modifiers of a number, joined: where they stand and what they do to its bounds.</summary>
internal struct BoundReading
{
    public TextSpan Span;
    public bool IsAbout;
    public bool HasUpTo;
    public bool DropsMin;
    public bool DropsMax;
    public bool ExcludesMin;
    public bool ExcludesMax;

    /// <summary>The first token of the modifiers, or of what they modify.</summary>
    public int First;

    public void Add(Bound bound)
    {
        switch (bound)
        {
            case Bound.About:
                IsAbout = true;
                break;
            case Bound.Nearly:
                IsAbout = true;
                DropMin(excludesMax: true);
                break;
            case Bound.Above:
                DropMax(excludesMin: true);
                break;
            case Bound.Below:
                DropMin(excludesMax: true);
                break;
            case Bound.AtLeast:
                DropMax(excludesMin: false);
                break;
            case Bound.AtMost:
                DropMin(excludesMax: false);
                break;
            case Bound.UpTo:
                HasUpTo = true;
                break;
            default:
                break;
        }
    }

    /// <summary>The <c>lebih</c> behind a number: it stands nearest.</summary>
    public void AddTrailing()
    {
        DropsMin = ExcludesMax = false;
        DropMax(excludesMin: true);
    }

    // of two words that contradict each other (lebih dari kurang dari 4) the nearer counts, which is read first
    private void DropMin(bool excludesMax)
    {
        if (DropsMax)
            return;
        DropsMin = true;
        ExcludesMax |= excludesMax;
    }

    private void DropMax(bool excludesMin)
    {
        if (DropsMin)
            return;
        DropsMax = true;
        ExcludesMin |= excludesMin;
    }

    /// <summary>"hingga" bounds only where no nearer word has given a bound (hingga lebih dari 10).</summary>
    public void Close()
    {
        if (HasUpTo && !DropsMin && !DropsMax)
            DropsMin = true;
    }
}

/// <summary>Reads the modifiers before and behind a number.</summary>
internal static class BoundReader
{
    private const int MostModifiers = 4;

    /// <summary>The modifiers that end before a token.</summary>
    public static BoundReading ReadBefore(in QuantityScope scope, int token)
    {
        var reading = new BoundReading { First = token };
        for (var i = 0; i < MostModifiers && scope.Follows(reading.First); i++)
        {
            if (!scope.View.Lexicon.Bounds.TryMatchEnding(scope.View, reading.First - 1, out var bound, out var first) || IsOther(scope, bound, first))
                break;
            reading.Add(bound);
            reading.Span = reading.Span.Union(scope.View.Span(first, reading.First - 1));
            reading.First = first;
        }
        reading.Close();
        return reading;
    }

    /// <summary>The <c>lebih</c> right after a number or unit, unless an adjective makes it a comparative (<c>30 persen lebih rendah</c>).</summary>
    public static bool TryReadAfter(in QuantityScope scope, int token, bool afterUnit)
    {
        if (!scope.Follows(token) || !scope.View.Is(token, "lebih"))
            return false;
        if (!scope.Follows(token + 1) || scope.View.Kind(token + 1) != TokenKind.Word)
            return true;
        if (scope.View.Is(token + 1, "dari") || scope.View.Is(token + 1, "daripada") || scope.View.Is(token + 1, "kurang") || scope.View.Is(token + 1, "dulu")
            || scope.View.Is(token + 1, "banyak") || scope.View.Is(token + 1, "sedikit"))
            return false;
        return afterUnit ? !IsOpen(scope, token + 1) : CountedNounReader.IsNoun(scope, token + 1);
    }

    private static bool IsOpen(in QuantityScope scope, int token) =>
        scope.Words.ClassOf(scope.View.Word(token)) == WordClass.None && !VerbalPrefix.Is(scope.View.Slice(token));

    private static bool IsOther(in QuantityScope scope, Bound bound, int first)
    {
        // "Sampai ribuan orang datang": even; "tidak lebih", "kurang lebih" stand as phrases of their own
        if (bound == Bound.UpTo)
            return first == 0 || (scope.View.First(first) is 'S' && !scope.View.Is(first - 1, '(')) || scope.View.EndsLine(first - 1);
        // upah minimum 6,5 persen: the name of a wage
        if (bound == Bound.AtLeast)
            return scope.View.Is(first, "minimum") && scope.View.Is(first - 1, "upah");
        return bound == Bound.Above && scope.View.Is(first, "lebih") && first > 0 && scope.Is(first - 1, WordClass.Negation)
            && !scope.View.Is(first + 1, "dari");
    }
}
