namespace Berita.Extraction;

/// <summary>A speaker: the place of the fullest name, and the person where it is one of the known persons.</summary>
/// <param name="Name">Empty for nobody.</param>
/// <param name="First">The first token of the name.</param>
/// <param name="Person">The person's index, -1 where it has none.</param>
/// <param name="IsPerson">Whether it is one person, named or not.</param>
internal readonly record struct Voice(TextSpan Name, int First, int Person, bool IsPerson)
{
    public static Voice None => new(default, 0, -1, false);
}
