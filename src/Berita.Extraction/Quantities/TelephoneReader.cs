namespace Berita.Extraction;

/// <summary>Tells the groups of a telephone number that spaces part: <c>0812 3456 7890</c>.</summary>
internal static class TelephoneReader
{
    // behind the first
    private const int MostGroups = 2;
    private const int ShortestGroup = 3;
    private const int LongestGroup = 5;

    /// <summary>Whether a number token goes on with a telephone number that begins before it.</summary>
    public static bool Continues(in QuantityScope scope, int at)
    {
        ref readonly var view = ref scope.View;
        for (var first = at - 1; first >= at - MostGroups && view.Kind(first) == TokenKind.Number; first--)
        {
            if (view.First(first) == '0')
                return AreGroups(scope, first, at);
        }
        return false;
    }

    private static bool AreGroups(in QuantityScope scope, int first, int last)
    {
        for (var at = first; at <= last; at++)
        {
            if (scope.View[at].Length is < ShortestGroup or > LongestGroup || DigitReader.CountDigits(scope.View.Slice(at)) != scope.View[at].Length)
                return false;
            if (at > first && !scope.Follows(at))
                return false;
        }
        return true;
    }
}
