using System.Diagnostics;
using System.Globalization;
using Berita.Extraction;

namespace Berita.Fuzz;

/// <summary>Large and many texts: how much processor time a character takes, and how much memory stays.</summary>
/// <remarks>Processor time of this process is measured, not the clock, so that a busy machine changes little.</remarks>
internal static class Resources
{
    private const int Large = 1 << 27; // 256 MB as UTF-16
    private const int Small = 1 << 22;
    private const int Tiny = 1_000_000;

    // a text that grows sixty-four times may take little more than that; twice is for caches and noise
    private const double MostGrowth = 2.5;

    public static int Check()
    {
        var isGood = CheckLarge() & CheckTiny() & CheckNesting() & CheckDigits();
        Console.WriteLine(isGood ? "all within bounds" : "OUT OF BOUNDS");
        return isGood ? 0 : 1;
    }

    // one text of 256 MB: as much time a character as one of 8 MB, and memory in proportion to it
    private static bool CheckLarge()
    {
        var article = string.Join("\n\n", Articles.All) + "\n\n";
        var extractor = new BeritaExtractor();
        Seconds(() => Extract(extractor, article, Small));
        var small = Seconds(() => Extract(extractor, article, Small)) / Small;
        var buffer = new DocumentBuffer();
        var text = Repeat(article, Large);
        var large = Seconds(() => extractor.Extract(text, buffer)) / Large;
        var memory = GC.GetTotalMemory(forceFullCollection: true) - text.Length * 2L;
        GC.KeepAlive(buffer);
        return Report($"one text of {Large * 2L >> 20} MB: {large * 1e9:F0} ns a character (a text of {Small * 2L >> 20} MB: {small * 1e9:F0}), {memory >> 20} MB of findings", large < small * MostGrowth && memory < text.Length * 16L);
    }

    // a million texts of a sentence: nothing is left behind
    private static bool CheckTiny()
    {
        var extractor = new BeritaExtractor();
        var buffer = new DocumentBuffer();
        string[] texts = ["Sebanyak 12 warga tiba Senin (28/4).", "“Kami siap,” kata Sri Utami.", "", ".", "Harganya Rp2,5 juta."];
        for (var i = 0; i < 1000; i++)
            extractor.Extract(texts[i % texts.Length], buffer);
        var before = GC.GetTotalMemory(forceFullCollection: true);
        var allocated = GC.GetAllocatedBytesForCurrentThread();
        var seconds = Seconds(() =>
        {
            for (var i = 0; i < Tiny; i++)
                extractor.Extract(texts[i % texts.Length], buffer);
        });
        allocated = GC.GetAllocatedBytesForCurrentThread() - allocated;
        var left = GC.GetTotalMemory(forceFullCollection: true) - before;
        return Report($"{Tiny} texts of a sentence: {seconds * 1e6 / Tiny:F2} µs each, {allocated} bytes allocated, {left} bytes left", left < 100_000 && allocated < 100_000);
    }

    // quotations and brackets that open in each other and do not close, or all close at the end
    private static bool CheckNesting() =>
        Grows("open quotations", n => Repeat("“Ia ", n)) & Grows("open brackets", n => Repeat("(ia ", n))
        & Grows("nested quotations", n => Repeat("“ia ", n / 2) + Repeat("ia” ", n / 2)) & Grows("nested brackets", n => Repeat("(ia ", n / 2) + Repeat("ia) ", n / 2))
        & Grows("mixed marks", n => Repeat("“(‘[«", n / 2) + Repeat("»]’)”", n / 2));

    private static bool CheckDigits() =>
        Grows("a number of digits", n => Repeat("7", n)) & Grows("a number with groups", n => Repeat("1.000.", n) + "000") & Grows("a number in words", n => Repeat("dua puluh ", n)) & Grows("a number of zeros", n => "1," + Repeat("0", n));

    private static bool Grows(string what, Func<int, string> make)
    {
        const int length = 1 << 14;
        var extractor = new BeritaExtractor();
        var (shorter, longer) = (make(length), make(length * 64));
        Seconds(() => extractor.Extract(shorter));
        var one = Seconds(() => { for (var i = 0; i < 64; i++) extractor.Extract(shorter); }) / 64 / shorter.Length;
        var many = Seconds(() => extractor.Extract(longer)) / longer.Length;
        return Report($"{what}, {longer.Length:N0} characters: {many * 1e9:F0} ns a character ({shorter.Length:N0}: {one * 1e9:F0})", many < Math.Max(one, 20e-9) * MostGrowth);
    }

    private static void Extract(BeritaExtractor extractor, string article, int length) => extractor.Extract(Repeat(article, length), new DocumentBuffer());

    private static string Repeat(string piece, int length) =>
        string.Create(length, piece, static (to, from) =>
        {
            for (var at = 0; at < to.Length; at += from.Length)
                from.AsSpan(0, Math.Min(from.Length, to.Length - at)).CopyTo(to[at..]);
        });

    private static double Seconds(Action work)
    {
        using var process = Process.GetCurrentProcess();
        var before = process.TotalProcessorTime;
        work();
        process.Refresh();
        return (process.TotalProcessorTime - before).TotalSeconds;
    }

    private static bool Report(FormattableString what, bool isGood)
    {
        Console.WriteLine($"{(isGood ? "ok  " : "FAIL")} {what.ToString(CultureInfo.InvariantCulture)}");
        return isGood;
    }
}
