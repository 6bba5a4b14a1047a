namespace Berita.Extraction;

/// <summary>Finds the longest unit, currency or share that starts at a place in the text.</summary>
internal static class UnitReader
{
    /// <summary>The unit behind a figure.</summary>
    public static bool TryReadAfter(in QuantityScope scope, in Figure figure, out UnitMatch match)
    {
        match = default;
        if (!figure.IsGlued && ((scope.HintAt(figure.Next) & NumberHint.Unit) == 0 || !scope.Follows(figure.Next)))
            return false;
        var start = figure.IsGlued ? figure.End : scope.View[figure.Next].Start;
        if (!TryRead(scope, figure.Next, start, scope.LeadsText(figure.First), out match))
            return false;
        // Rp 6 juta setahun: a time word with its own number counts nothing
        if (match.Entry.IsFused)
            return false;
        // 3 pound may be of weight, 3 juta pound are of money
        if (figure.HasScale && match.Entry is { Strength: UnitStrength.Whole, Kind: QuantityKind.Measure } && !TryRead(scope, figure.Next, start, false, out match))
            return false;
        return match.Entry.Strength != UnitStrength.Code || figure.HasScale || figure.Shape is DigitShape.Separated or DigitShape.LoneComma
            || (scope.LeadsText(figure.First) && match.Next >= scope.View.Count);
    }

    /// <summary>The unit that starts at an offset inside or at the start of a token.</summary>
    /// <param name="scope">The text.</param>
    /// <param name="token">The token.</param>
    /// <param name="start">The offset.</param>
    /// <param name="mayBeWhole">Whether the amount starts with the text, so that it may be all of it.</param>
    /// <param name="match">The unit.</param>
    public static bool TryRead(in QuantityScope scope, int token, int start, bool mayBeWhole, out UnitMatch match)
    {
        match = default;
        ref readonly var view = ref scope.View;
        var end = view[token].End;
        var piece = PieceAt(scope, token, start);
        var limit = Math.Min(LongestFrom(scope.Units, FirstRun(piece)), UnitTable.MaxForm);
        if (limit == 0)
            return false;
        if (limit > piece.Length)
            return TryReadLong(scope, token, start, mayBeWhole, limit, out match);
        var clitic = 0;
        if (limit < piece.Length || (!scope.Units.TryFind(piece, mayBeWhole && token == view.Count - 1, out var entry) && !TryFindWithClitic(scope, piece, out entry, out clitic)))
            return TryReadBeforeStroke(scope, token, start, out match);
        match = new(entry, start, end - clitic, token + 1);
        return true;
    }

    // what stands from an offset to the end of its token; a word without its soft hyphens
    private static ReadOnlySpan<char> PieceAt(in QuantityScope scope, int token, int start)
    {
        ref readonly var view = ref scope.View;
        var piece = view.Text[start..view[token].End];
        return view.Word(token) != 0 && start == view[token].Start && piece.Contains(Vocabulary.SoftHyphen) ? view.Lexicon.Vocabulary[view.Word(token)] : piece;
    }

    // a form of several tokens
    private static bool TryReadLong(in QuantityScope scope, int token, int start, bool mayBeWhole, int limit, out UnitMatch match)
    {
        match = default;
        ref readonly var view = ref scope.View;
        Span<char> form = stackalloc char[UnitTable.MaxForm];
        var length = 0;
        var found = false;
        for (var at = token; at < view.Count; at++)
        {
            var from = at == token ? start : view[at].Start;
            var spaced = at > token && !view.Touches(at - 1);
            var piece = PieceAt(scope, at, from);
            if (length + piece.Length + (spaced ? 1 : 0) > limit || (at > token && view.EndsLine(at - 1)))
                break;
            if (spaced)
                form[length++] = ' ';
            piece.CopyTo(form[length..]);
            length += piece.Length;
            var isWhole = mayBeWhole && at == view.Count - 1;
            var clitic = 0;
            if (!scope.Units.TryFind(form[..length], isWhole, out var entry) && !TryFindWithClitic(scope, form[..length], out entry, out clitic))
                continue;
            match = new(entry, start, view[at].End - clitic, at + 1);
            found = true;
        }
        return found || TryReadBeforeStroke(scope, token, start, out match);
    }

    // persennya, harinya
    private static bool TryFindWithClitic(in QuantityScope scope, ReadOnlySpan<char> form, out UnitEntry entry, out int clitic)
    {
        const string possessive = "nya";
        clitic = possessive.Length;
        if (form.Length > 5 && form.EndsWith(possessive) && scope.Units.TryFind(form[..^clitic], false, out entry) && entry.Kind != QuantityKind.Multiple)
            return true;
        entry = null!;
        return false;
    }

    // g/L in one token: the unit before the stroke
    private static bool TryReadBeforeStroke(in QuantityScope scope, int token, int start, out UnitMatch match)
    {
        match = default;
        var text = scope.View.Text[start..scope.View[token].End];
        var stroke = text.IndexOf('/');
        if (stroke <= 0 || !scope.Units.TryFind(text[..stroke], false, out var entry))
            return false;
        match = new(entry, start, start + stroke, token);
        return true;
    }

    /// <summary>Whether a unit may start with a word.</summary>
    public static bool MayStart(UnitTable units, ReadOnlySpan<char> word) => LongestFrom(units, FirstRun(word)) > 0;

    private static int LongestFrom(UnitTable units, ReadOnlySpan<char> run)
    {
        var longest = units.LongestFrom(run);
        return longest == 0 && run.Length > 5 && run.EndsWith("nya") && units.LongestFrom(run[..^3]) > 0 ? run.Length : longest;
    }

    private static ReadOnlySpan<char> FirstRun(ReadOnlySpan<char> text)
    {
        var run = 0;
        while (run < text.Length && (char.IsAsciiLetterLower(text[run]) || char.IsLetterOrDigit(text[run])))
            run++;
        return text[..Math.Max(1, run)];
    }
}
