namespace Berita.Extraction;

/// <summary>What the lexicon knows of a form that attributes.</summary>
/// <param name="Act">What kind of saying it is.</param>
/// <param name="Frame">What has to stand around it.</param>
/// <param name="HasClitic">Whether it ends in <c>-nya</c>: the speaker of <c>ujarnya</c> and <c>disebutnya</c>, the object of <c>menyebutnya</c>.</param>
/// <param name="IsSupport">Whether it is a verb with a noun of saying: <c>mengeluarkan pernyataan</c>.</param>
internal readonly record struct Cue(AttributionAct Act, CueFrame Frame, bool HasClitic = false, bool IsSupport = false);
