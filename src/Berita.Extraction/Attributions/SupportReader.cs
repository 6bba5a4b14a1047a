namespace Berita.Extraction;

/// <summary>
/// Reads what follows a verb with a noun of saying: modifiers of the noun are left aside (<c>pernyataan resmi yang disiarkan Y</c>),
/// the content starts at the preposition or conjunction that says what it was about.
/// </summary>
internal static class SupportReader
{
    private const int LongestModifier = 12;

    public static Complement Read(in AttributionScope scope, int at)
    {
        var end = Math.Min(scope.End, at + LongestModifier);
        for (var i = at; i < end && !scope.IsQuoted(i); i++)
        {
            if (scope.IsComma(i) || scope.View.Is(i, '.'))
                return ComplementReader.Read(scope, i);
            if (scope.View.Is(i, Particle.Kepada))
                return SkipToTopic(scope, ComplementReader.Read(scope, i));
            if (scope.View.Is(i, Particle.Bahwa) || scope.View.Is(i, ':'))
                return ComplementReader.Read(scope, i);
            if (IsTopic(scope, i))
                return new(i, ComplementMark.None, default);
            if (RelayReader.TryRead(scope, i, out _, out _))
                break;
        }
        return new(scope.End, ComplementMark.None, default);
    }

    private static Complement SkipToTopic(in AttributionScope scope, Complement told) =>
        told.Mark != ComplementMark.None || IsTopic(scope, told.Start) ? told : told with { Start = scope.End };

    private static bool IsTopic(in AttributionScope scope, int i) =>
        scope.View.Is(i, Particle.Bahwa | Particle.Agar | Particle.Supaya) || scope.View.Is(i, ':')
        || scope.View.Is(i, Particle.Atas | Particle.Untuk | Particle.Terhadap | Particle.Tentang | Particle.Mengenai | Particle.Soal | Particle.Terkait | Particle.Karena | Particle.Kalau);

    /// <summary>Whether the noun of saying is the subject of a clause: <c>menegaskan dukungan X kepada Y tidak akan surut</c>.</summary>
    public static bool IsSubject(in AttributionScope scope, int at)
    {
        var end = Math.Min(scope.End, at + LongestModifier);
        for (var i = at; i < end && !scope.IsQuoted(i) && !scope.IsComma(i); i++)
        {
            if (scope.Is(i, WordClass.Relative | WordClass.Subordinator) || IsTopic(scope, i))
                return false;
            if (scope.Is(i, WordClass.Auxiliary | WordClass.Negation))
                return i > at;
        }
        return false;
    }
}
