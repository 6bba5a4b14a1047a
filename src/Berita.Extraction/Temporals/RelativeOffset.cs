namespace Berita.Extraction;

/// <summary>A distance from the day of writing. <c>default</c>: none.</summary>
/// <param name="Hundredths">How many units, in hundredths; negative in the past.</param>
/// <param name="Unit">The ISO unit.</param>
/// <param name="Factor">How many ISO units the word stands for: 3 months for kuartal. It is also how long the stretch meant is.</param>
internal readonly record struct RelativeOffset(long Hundredths, TimeUnit Unit, short Factor)
{
    private const long Most = 1_000_000_000_00;

    public bool IsGiven => Unit != TimeUnit.None;

    /// <summary>Whether the unit is shorter than a day.</summary>
    public bool IsClock => Unit >= TimeUnit.Hour;

    /// <summary>A distance of some units of a word; false beyond a thousand million.</summary>
    public static bool TryCreate(decimal amount, in TimeWord unit, out RelativeOffset offset)
    {
        offset = default;
        if (amount is > Most / 100 or < -Most / 100 || decimal.Truncate(amount * 100) != amount * 100)
            return false;
        offset = new((long)(amount * 100), unit.Unit, unit.Factor);
        return true;
    }
}
