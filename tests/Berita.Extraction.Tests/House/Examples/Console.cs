using System.Globalization;

namespace Berita.Extraction.Tests.House.Examples;

/// <summary>Stands in for the console in examples, so that a test can read what they print.</summary>
internal static class Console
{
    [ThreadStatic]
    private static StringWriter? s_output;

    public static string Capture(Action example)
    {
        s_output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        example();
        return s_output.ToString();
    }

    public static void WriteLine(object? value) => s_output!.WriteLine(value);
}
