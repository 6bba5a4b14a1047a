using System.Text.RegularExpressions;

namespace Berita.Extraction.Benchmarks;

/// <summary>What a careful .NET developer writes without a library: source-generated expressions, matched over spans.</summary>
internal static partial class Baselines
{
    private const RegexOptions Options = RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture;

    /// <summary>Counts words, numbers and marks.</summary>
    public static int Words(string text)
    {
        var count = 0;
        foreach (var match in Word().EnumerateMatches(text))
            count += match.Length > 0 ? 1 : 0;
        return count;
    }

    /// <summary>Counts sentence ends.</summary>
    public static int Sentences(string text)
    {
        var count = 0;
        foreach (var match in SentenceEnd().EnumerateMatches(text))
            count += match.Length > 0 ? 1 : 0;
        return count;
    }

    /// <summary>Adds up the values of numbers in digits.</summary>
    public static decimal Quantities(string text)
    {
        var sum = 0m;
        for (var match = Quantity().Match(text); match.Success; match = match.NextMatch())
            sum += Value(match.Groups["angka"].ValueSpan) + match.Groups["satuan"].Length;
        return sum;
    }

    /// <summary>Counts quotations with a cue, and indirect statements.</summary>
    public static int Attributions(string text)
    {
        var count = 0;
        for (var match = Direct().Match(text); match.Success; match = match.NextMatch())
            count += match.Groups["sumber"].Length;
        for (var match = Indirect().Match(text); match.Success; match = match.NextMatch())
            count += match.Groups["isi"].Length;
        return count;
    }

    private static decimal Value(ReadOnlySpan<char> digits)
    {
        decimal value = 0, scale = 1;
        var isFraction = false;
        foreach (var c in digits)
        {
            if (c == ',')
            {
                isFraction = true;
            }
            else if (c != '.')
            {
                value = value * 10 + (c - '0');
                scale = isFraction ? scale * 10 : scale;
            }
        }
        return value / scale;
    }

    [GeneratedRegex(@"\p{L}[\p{L}\p{M}\p{Nd}]*(['’\-][\p{L}\p{Nd}]+)*|\p{Nd}+([.,:/]\p{Nd}+)*|\S", Options)]
    private static partial Regex Word();

    [GeneratedRegex(@"[.!?…]+[""”’)\]]*(?=\s+[""“‘(\[]?[\p{Lu}\p{Nd}]|\s*\n|\s*$)|\n", Options)]
    private static partial Regex SentenceEnd();

    [GeneratedRegex(@"((Rp\.?|US\$|S\$|USD|IDR|SGD|EUR|[$€£¥])\s?)?(?<angka>\d{1,3}(\.\d{3})+(,\d+)?|\d{1,20}([.,]\d+)?)([\s-]?(ribu|juta|miliar|milyar|triliun)\b)?(\s?(?<satuan>%|persen|rupiah|dolar( AS)?|euro|kilometer|km|sentimeter|cm|meter|m|hektare?|ha|ton|kilogram|kg|gram|liter|orang|jiwa|ekor|buah|unit|tahun|bulan|minggu|hari|jam|menit|detik|kali|derajat|megawatt|MW|watt)\b)?", Options)]
    private static partial Regex Quantity();

    [GeneratedRegex(@"[""“][^""“”\n]{3,800}[""”]\s*,?\s*(kata|ujar|tutur|ucap|jelas|tegas|ungkap|terang|papar|tambah|imbuh|lanjut|sebut|tulis)(nya)?\s+(?<sumber>\p{Lu}[\p{L}.'’\-]*(\s+(\p{Lu}[\p{L}.'’\-]*|bin|van|de)){0,7})", Options)]
    private static partial Regex Direct();

    // a name, what stands beside it between commas, a verb of speaking, and what was said
    [GeneratedRegex(@"\p{Lu}[\p{L}.'’\-]*(\s+\p{Lu}[\p{L}.'’\-]*){0,7}(\s*,[^,.\n]{1,80},)?\s+(mengatakan|menyatakan|menuturkan|menjelaskan|menegaskan|mengungkapkan|menyebut(kan)?|menambahkan|memaparkan|menerangkan|membenarkan|mengaku|menilai|berharap|meminta)\b(,?\s+bahwa)?\s+(?<isi>[^.\n]{3,600})", Options)]
    private static partial Regex Indirect();
}
