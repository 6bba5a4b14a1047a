namespace Berita.Extraction;

/// <summary>A number spelled out in words.</summary>
/// <param name="Value">Its value; 0 where it is garbled.</param>
/// <param name="Count">Its length in tokens; 0 where no number starts.</param>
/// <param name="IsGarbled">Whether number words follow each other in an order that no number has, or the value does not fit.</param>
internal readonly record struct NumberWordReading(decimal Value, int Count, bool IsGarbled);
