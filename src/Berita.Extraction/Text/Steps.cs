using System.Diagnostics;

namespace Berita.Extraction;

/// <summary>
/// Counts what a thread does, in debug builds alone: the tests of growth compare steps, which no clock and no other
/// program disturbs. In release builds nothing is left of it.
/// </summary>
internal static class Steps
{
    [ThreadStatic]
    private static long s_taken;

    /// <summary>The steps of this thread so far.</summary>
    public static long Taken => s_taken;

    /// <summary>Counts a step: a look at a token, at an item of a list, or at a few characters.</summary>
    [Conditional("DEBUG")]
    public static void Take() => s_taken++;

    /// <summary>Counts the steps of a look at many characters at once.</summary>
    [Conditional("DEBUG")]
    public static void TakeCharacters(int count) => s_taken += 1 + count / 8;
}
