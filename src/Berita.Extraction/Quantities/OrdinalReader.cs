namespace Berita.Extraction;

/// <summary>
/// Reads ordinals with the noun beside them: <c>hari ke-10</c>, <c>pertama kalinya</c>, <c>tahap II</c>, <c>lantai dua</c>;
/// and the collectives of the same form, which are counts: <c>kedua negara</c>.
/// </summary>
internal static class OrdinalReader
{
    private const int LongestRoman = 8;

    /// <summary>Whether an ordinal or collective may start at a token; most numbers are told by one look.</summary>
    public static bool MayStart(in QuantityScope scope, int at) =>
        FigureReader.MayBeOrdinal(scope, at) || scope.View.First(at) is 'I' or 'V' or 'X' || scope.Is(at - 1, NumberRole.Rank)
        || scope.View.Is(at - 1, "ke") || scope.View.Is(at - 1, "nomor");

    public static bool TryRead(in QuantityScope scope, int at, out Quantity quantity, out int next)
    {
        quantity = default;
        next = at + 1;
        if (TryReadAfterRank(scope, at, out quantity, out next))
            return true;
        if (TryReadAfterKe(scope, at, out quantity, out next))
            return true;
        if (!FigureReader.MayBeOrdinal(scope, at) || !FigureReader.TryRead(scope, at, false, out var figure) || figure.Kind != FigureKind.Ordinal)
            return false;
        next = figure.Next;
        if (IsRankOfName(scope, figure) || IsGrade(scope, figure.First, next))
            return false;
        if (IsCollective(scope, figure))
        {
            CountedNounReader.TryRead(scope, figure.Next, out var noun);
            quantity = Make(QuantityKind.Count, figure, noun.Unit) with { Classifier = noun.Classifier, Span = figure.Span.Union(noun.Unit).Union(noun.Classifier) };
            return true;
        }
        quantity = Make(QuantityKind.Ordinal, figure, FindNoun(scope, figure));
        return true;
    }

    /// <summary>Whether a token is a Roman numeral behind a noun that is numbered so.</summary>
    public static bool MayBeRoman(in QuantityScope scope, int at)
    {
        ref readonly var view = ref scope.View;
        return view.First(at) is 'I' or 'V' or 'X' && view.Kind(at) == TokenKind.Word && view[at].Length <= LongestRoman
            && scope.Follows(at) && scope.Is(at - 1, NumberRole.Roman) && RomanReader.TryRead(view.Slice(at), out _);
    }

    /// <summary>Whether a number is part of a rank or school: <c>Brigadir Dua</c>, <c>Laksamana Pertama</c>, <c>sekolah menengah pertama</c>.</summary>
    public static bool IsGrade(in QuantityScope scope, int at, int next) => scope.Follows(at)
        && ((scope.Is(at - 1, NumberRole.Grade) && (char.IsUpper(scope.View.First(at)) || char.IsUpper(scope.View.First(next)))) || scope.View.Is(at - 1, "menengah"));

    // "babak ke 3", "konferensi ke sepuluh pada": the prefix written apart; "ke 3 kota" is a count
    private static bool TryReadAfterKe(in QuantityScope scope, int at, out Quantity quantity, out int next)
    {
        quantity = default;
        next = at + 1;
        ref readonly var view = ref scope.View;
        var noun = at - 2;
        if (at < 2 || !view.Is(at - 1, "ke") || !scope.Follows(at) || !scope.Follows(at - 1)
            || !(scope.Is(noun, NumberRole.Sequence) || CountedNounReader.IsNoun(scope, noun))
            || !NumberReader.TryRead(view, at, out var value, out var count) || value < 1 || value > 999 || decimal.Truncate(value) != value
            || (view.Kind(at) == TokenKind.Number && DigitReader.Read(view.Slice(at)).Shape != DigitShape.Plain))
            return false;
        var after = at + count;
        if (scope.Follows(after) && view.Kind(after) is TokenKind.Word or TokenKind.Number && !scope.Is(noun, NumberRole.Sequence)
            && !scope.Is(after, WordClass.Preposition | WordClass.Demonstrative | WordClass.Coordinator))
            return false;
        if (IsFollowedByUnit(scope, after) || ContinuesRange(scope, after))
            return false;
        quantity = Make(QuantityKind.Ordinal, MakeFigure(view, at - 1, after - 1, value), HeadBefore(scope, noun));
        next = after;
        return true;
    }

    // tahap II, lantai dua, peringkat 3, nomor satu
    private static bool TryReadAfterRank(in QuantityScope scope, int at, out Quantity quantity, out int next)
    {
        quantity = default;
        next = at + 1;
        ref readonly var view = ref scope.View;
        if (!scope.Follows(at))
            return false;
        if (MayBeRoman(scope, at) && RomanReader.TryRead(view.Slice(at), out var roman))
        {
            quantity = Make(QuantityKind.Ordinal, MakeFigure(view, at, at, roman), HeadBefore(scope, at - 1));
            return true;
        }
        var isFirst = view.Is(at - 1, "nomor") && (view.Is(at, "satu") || (view.Kind(at) == TokenKind.Number && view.Is(at + 1, "dunia") && scope.Follows(at + 1)));
        if (!(isFirst && !ContinuesRange(scope, at + 1)) && !scope.Is(at - 1, NumberRole.Rank))
            return false;
        if (!NumberReader.TryRead(view, at, out var value, out var count) || value < 1 || value > 999 || decimal.Truncate(value) != value
            || (view.Kind(at) == TokenKind.Number && DigitReader.Read(view.Slice(at)).Shape != DigitShape.Plain))
            return false;
        if (!isFirst && (IsFollowedByUnit(scope, at + count) || ContinuesRange(scope, at + count)))
            return false;
        quantity = Make(QuantityKind.Ordinal, MakeFigure(view, at, at + count - 1, value), isFirst ? default : HeadBefore(scope, at - 1));
        next = at + count;
        return true;
    }

    private static TextSpan HeadBefore(in QuantityScope scope, int at)
    {
        // Perang Dunia II: the compound is one noun
        var first = at > 0 && scope.View.Is(at, "dunia") && scope.View.Is(at - 1, "perang") ? at - 1 : at;
        if (at > 0 && scope.Context.Compounds.TryMatch(scope.View, at - 1, out _, out var words) && words == 2)
            first = at - 1;
        return scope.View.Span(first, at);
    }

    // babak 16 besar: the sixteen best
    private static bool IsFollowedByUnit(in QuantityScope scope, int at) =>
        scope.Follows(at) && (scope.View.Is(at, "besar") || UnitReader.TryRead(scope, at, scope.View[at].Start, false, out _) || (CountedNounReader.IsNoun(scope, at) && !char.IsUpper(scope.View.First(at)) && scope.Is(at, NumberRole.Classifier)));

    private static bool ContinuesRange(in QuantityScope scope, int at) => scope.View.Is(at, "hingga") || scope.View.Is(at, "sampai") || (scope.View.First(at) is '-' or '–' && scope.View.Kind(at + 1) == TokenKind.Number);

    // Laksamana Pertama Julius: the title of a person
    private static bool IsRankOfName(in QuantityScope scope, in Figure figure)
    {
        ref readonly var view = ref scope.View;
        return char.IsUpper(view.Text[figure.Start]) && !char.IsAsciiDigit(view.Text[figure.End - 1]) && scope.Follows(figure.First) && scope.Follows(figure.Next)
            && char.IsUpper(view.First(figure.First - 1)) && char.IsUpper(view.First(figure.Next)) && CapitalRun.IsName(scope, figure.First);
    }

    // kedua negara, ketiga orang itu; not "minggu kedua" and "ketiga kalinya"
    private static bool IsCollective(in QuantityScope scope, in Figure figure)
    {
        var after = figure.Next;
        if (figure.Min < 2 || !scope.Follows(after) || !CountedNounReader.TryRead(scope, after, out _) || IsTimes(scope, after))
            return false;
        // the status of all 43: dari ke-43 tersangka, but hari ke-10 pelaksanaan
        if (HasDigits(scope, figure))
            return scope.Follows(figure.First)
                ? !CountedNounReader.IsNoun(scope, figure.First - 1) && (scope.Is(after, NumberRole.Collective) || scope.Is(figure.First - 1, WordClass.Preposition))
                : scope.Is(after, NumberRole.Collective);
        if (!scope.Follows(figure.First) || !CountedNounReader.IsNoun(scope, figure.First - 1))
            return !scope.Follows(figure.First) || !scope.View.Is(figure.First - 1, "yang") || scope.Is(after, NumberRole.Collective);
        if (scope.Is(figure.First - 1, NumberRole.Sequence) || char.IsUpper(scope.View.First(after)))
            return false;
        return scope.Is(after, NumberRole.Collective) || scope.Is(after + 1, WordClass.Demonstrative) || scope.Is(after + 2, WordClass.Demonstrative);
    }

    private static bool HasDigits(in QuantityScope scope, in Figure figure) =>
        figure.Start + 3 < figure.End && scope.View.Text[figure.Start + 2] is '-' or '‑';

    // The noun directly before, else "kali" and "kalinya" directly after.
    private static TextSpan FindNoun(in QuantityScope scope, in Figure figure)
    {
        if (IsTimes(scope, figure.Next))
            return scope.View[figure.Next].Span;
        var before = figure.First - 1;
        if (!scope.Follows(figure.First))
            return default;
        if (IsName(scope, figure, before))
            return default;
        return CountedNounReader.IsNoun(scope, before) || (scope.RolesAt(before) & (NumberRole.Sequence | NumberRole.NotNoun)) == NumberRole.Sequence || IsFusedTime(scope, before)
            ? HeadBefore(scope, before) : default;
    }

    // warga Kota Bogor pertama: a name between noun and ordinal leaves the ordinal without a noun; mantan Presiden ke-6 has one
    private static bool IsName(in QuantityScope scope, in Figure figure, int before)
    {
        const NumberRole common = NumberRole.Collective | NumberRole.Sequence | NumberRole.Rank | NumberRole.Roman | NumberRole.Noun;
        var text = scope.View.Slice(before);
        return !HasDigits(scope, figure) && !scope.Is(before, common) && char.IsUpper(text[0]) && CapitalRun.HasSmall(text) && char.IsLower(scope.View.Text[figure.Start])
            && scope.Follows(before) && scope.View.Kind(before - 1) == TokenKind.Word;
    }

    private static bool IsFusedTime(in QuantityScope scope, int at) =>
        scope.Is(at, NumberRole.Start) && scope.NumberAt(at).Kind == NumberWordKind.None && !scope.Is(at, (WordClass)~0u);

    private static bool IsTimes(in QuantityScope scope, int at) => scope.Follows(at) && (scope.View.Is(at, "kali") || scope.View.Is(at, "kalinya"));

    private static Figure MakeFigure(in TokenView view, int first, int last, decimal value) =>
        new() { First = first, Start = view[first].Start, End = view[last].End, Next = last + 1, Min = value, Max = value };

    private static Quantity Make(QuantityKind kind, in Figure figure, TextSpan noun) => new()
    {
        Span = figure.Span.Union(noun),
        Kind = kind,
        Number = figure.Span,
        Unit = noun.IsEmpty ? null : new Unit(noun),
        Min = figure.Min,
        Max = figure.Max,
        MinInclusive = true,
        MaxInclusive = true,
    };
}
