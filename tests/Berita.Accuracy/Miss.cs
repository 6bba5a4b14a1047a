namespace Berita.Accuracy;

/// <summary>A place where the library is wrong.</summary>
/// <param name="Kind">What is missed, or found for nothing.</param>
/// <param name="Document">Where: the file and the document in it.</param>
/// <param name="Place">Offsets into the document.</param>
/// <param name="Words">A few words, where the licence of the text allows it.</param>
/// <param name="What">What is wrong.</param>
internal sealed record Miss(string Kind, string Document, string Place, string Words, string What);
