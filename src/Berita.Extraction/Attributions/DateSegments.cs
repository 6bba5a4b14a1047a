namespace Berita.Extraction;

/// <summary>Skips dates between commas: <c>Senin (28/4/2025), …</c>.</summary>
internal static class DateSegments
{
    private const int Most = 3;
    private const int Longest = 12;

    /// <summary>The token after the dates that start at a token, each closed by a comma.</summary>
    public static int Skip(in AttributionScope scope, int at)
    {
        for (var n = 0; n < Most; n++)
        {
            var end = Math.Min(scope.End, at + Longest);
            var i = at;
            while (i < end && !scope.IsComma(i) && IsPart(scope, i))
                i++;
            if (i == at || i >= end || !scope.IsComma(i))
                break;
            at = i + 1;
            if (scope.View.Is(at, Particle.Bahwa))
                at++;
        }
        return at;
    }

    /// <summary>Whether the token can stand in a date.</summary>
    public static bool IsPart(in AttributionScope scope, int i) =>
        scope.View.Kind(i) is TokenKind.Number || scope.View.First(i) is '(' or ')' or '/' || DayNames.Is(scope.View, i);
}
