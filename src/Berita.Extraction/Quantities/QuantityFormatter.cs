using System.Globalization;
using System.Text;

namespace Berita.Extraction;

/// <summary>Writes quantities in Indonesian: stop for groups, comma for decimals (EYD V), the bound in words.</summary>
internal static class QuantityFormatter
{
    public static string Format(in Quantity quantity, ReadOnlySpan<char> text)
    {
        var unit = quantity.Unit is { } u ? u.Span : default;
        if (quantity.Kind == QuantityKind.Ordinal)
            return FormatOrdinal(quantity, unit, text);
        var output = new StringBuilder();
        AppendBound(output, quantity);
        var signFirst = !unit.IsEmpty && unit.Start < quantity.Number.Start;
        if (signFirst)
            AppendSign(output, unit.In(text));
        if (signFirst && HasWords(quantity) && output[^1] != '\u00A0')
            output.Append('\u00A0');
        AppendNumber(output, quantity, text);
        if (!quantity.Classifier.IsEmpty)
            output.Append(' ').Append(quantity.Classifier.In(text));
        if (!unit.IsEmpty && !signFirst && unit != quantity.Number)
            AppendUnit(output, unit.In(text));
        if (quantity.Per is { } per)
            output.Append(unit.IsEmpty ? "/" : " per ").Append(per.Span.In(text));
        return output.ToString();
    }

    private static string FormatOrdinal(in Quantity quantity, TextSpan unit, ReadOnlySpan<char> text)
    {
        var figure = string.Create(CultureInfo.InvariantCulture, $"ke-{quantity.Min:0}");
        if (unit.IsEmpty)
            return figure;
        return unit.Start < quantity.Number.Start ? $"{unit.In(text)} {figure}" : $"{figure} {unit.In(text)}";
    }

    private static void AppendBound(StringBuilder output, in Quantity quantity)
    {
        output.Append((quantity.Min, quantity.Max) switch
        {
            (null, not null) => quantity.Approximate ? "hampir " : quantity.MaxInclusive ? "maksimal " : "kurang dari ",
            (not null, null) => (quantity.Approximate ? "sekitar " : "") + (quantity.MinInclusive ? "minimal " : "lebih dari "),
            _ => quantity.Approximate && quantity.MaxInclusive ? "sekitar " : "",
        });
    }

    private static void AppendNumber(StringBuilder output, in Quantity quantity, ReadOnlySpan<char> text)
    {
        if (HasWords(quantity))
        {
            output.Append(quantity.Number.In(text));
            return;
        }
        var isCounted = quantity is { Kind: QuantityKind.Count, Unit: not null };
        if (quantity.Min is { } min)
            AppendDecimal(output, min, isCounted);
        if (quantity.Max is not { } max || quantity.Min == quantity.Max)
            return;
        if (quantity.Min is not null)
            output.Append('–');
        AppendDecimal(output, max, isCounted);
    }

    // words that no digits can say: puluhan ribu, sepertiga, sepekan
    private static bool HasWords(in Quantity quantity) =>
        (quantity.Min is not null && quantity.Max is not null && !quantity.MaxInclusive) || quantity.Kind == QuantityKind.Fraction || quantity.Unit?.Span == quantity.Number;

    // 1,234 orang would be read as thousands: a zero more keeps it a decimal
    private static void AppendDecimal(StringBuilder output, decimal value, bool isCounted)
    {
        var digits = value.ToString("#,##0.############################", CultureInfo.InvariantCulture);
        foreach (var c in digits)
            output.Append(c switch { ',' => '.', '.' => ',', _ => c });
        var point = digits.IndexOf('.', StringComparison.Ordinal);
        if (isCounted && point >= 0 && digits.Length - point == 4)
            output.Append('0');
    }

    private static void AppendSign(StringBuilder output, ReadOnlySpan<char> sign)
    {
        output.Append(sign);
        if (char.IsLetter(sign[^1]) && !sign.StartsWith("Rp", StringComparison.OrdinalIgnoreCase))
            output.Append('\u00A0');
    }

    private static void AppendUnit(StringBuilder output, ReadOnlySpan<char> unit)
    {
        if (unit[0] is not ('%' or '‰' or '‱' or '°'))
            output.Append(' ');
        output.Append(unit);
    }
}
