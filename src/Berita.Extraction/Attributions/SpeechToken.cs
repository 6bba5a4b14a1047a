namespace Berita.Extraction;

/// <summary>A token as the readers of attributions see it: its word and its shape, found once and asked for by bits.</summary>
/// <param name="Shape">What it shows of itself.</param>
/// <param name="Entry">The place of its word in <see cref="SpeechWords"/>.</param>
/// <param name="First">Its first character.</param>
internal readonly record struct SpeechToken(TokenShape Shape, ushort Entry, char First);
