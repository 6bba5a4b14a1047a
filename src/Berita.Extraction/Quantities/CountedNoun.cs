namespace Berita.Extraction;

/// <summary>What a number counts.</summary>
/// <param name="Unit">The head noun, or the state of persons.</param>
/// <param name="Classifier">The classifier before it; empty where there is none.</param>
/// <param name="Next">The token after both.</param>
internal readonly record struct CountedNoun(TextSpan Unit, TextSpan Classifier, int Next);
