namespace ExtractDemo;

/// <summary>A date beside a figure: its words, and its day or what is known of it.</summary>
internal readonly record struct FigureDate(string Text, string Value);
