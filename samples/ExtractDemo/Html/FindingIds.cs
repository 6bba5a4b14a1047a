namespace ExtractDemo;

/// <summary>The anchors of a document's findings: of their rows, and of their marks in the text.</summary>
internal readonly record struct FindingIds(int Document)
{
    public string Section => $"d{Document}";

    public string Quantity(int index) => $"d{Document}-q{index + 1}";

    public string Temporal(int index) => $"d{Document}-t{index + 1}";

    public string Attribution(int index) => $"d{Document}-a{index + 1}";

    public static string InText(string row) => row + "-text";
}
