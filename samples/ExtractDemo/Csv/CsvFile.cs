using System.Globalization;
using System.Text;

namespace ExtractDemo;

/// <summary>A table as comma-separated values: RFC 4180, UTF-8 with a byte order mark, as spreadsheets expect it.</summary>
/// <remarks>
/// A cell of text that a spreadsheet would take for a formula gets an apostrophe before it, and so does one that begins
/// with an apostrophe: who takes one away from every cell that begins with one has the text again.
/// </remarks>
internal sealed class CsvFile : IDisposable
{
    private const string FormulaStarts = "=+-@\t\r'＝＋－＠";

    private readonly StreamWriter _writer;
    private bool _rowHasCells;

    public CsvFile(Stream stream, params ReadOnlySpan<string> header)
    {
        _writer = new StreamWriter(stream, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true), bufferSize: 64 * 1024) { NewLine = "\r\n" };
        foreach (var name in header)
            Add(name);
        EndRow();
    }

    public void Add(string? text)
    {
        var cell = (text ?? "").AsSpan();
        var guard = cell.Length > 0 && FormulaStarts.Contains(cell[0]) ? "'" : "";
        BeginCell();
        if (cell.IndexOfAny("\",\r\n") < 0)
        {
            _writer.Write(guard);
            Write(cell);
            return;
        }
        _writer.Write('"');
        _writer.Write(guard);
        Write(text!.Replace("\"", "\"\"", StringComparison.Ordinal));
        _writer.Write('"');
    }

    public void Add(decimal? number)
    {
        BeginCell();
        _writer.Write(number?.ToString(CultureInfo.InvariantCulture));
    }

    public void Add(bool value)
    {
        BeginCell();
        _writer.Write(value ? "true" : "false");
    }

    public void EndRow()
    {
        _writer.WriteLine();
        _rowHasCells = false;
    }

    public void Dispose() => _writer.Dispose();

    // Control characters have no place in such files, and readers stumble over them.
    private void Write(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
            _writer.Write(c is < ' ' and not ('\t' or '\r' or '\n') ? '\ufffd' : c);
    }

    private void BeginCell()
    {
        if (_rowHasCells)
            _writer.Write(',');
        _rowHasCells = true;
    }
}
