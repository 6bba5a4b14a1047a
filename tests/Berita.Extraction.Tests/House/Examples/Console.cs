using System.Globalization;

namespace Berita.Extraction.Tests.House.Examples;

/// <summary>Stands in for the console in examples, so that a test can read what they print.</summary>
internal static class Console
{
    // it follows an example over its awaits
    private static readonly AsyncLocal<StringWriter?> s_output = new();

    public static string Capture(Action example)
    {
        var output = new StringWriter(CultureInfo.InvariantCulture) { NewLine = "\n" };
        s_output.Value = output;
        example();
        return output.ToString();
    }

    public static void WriteLine(object? value) => s_output.Value!.WriteLine(value);
}
