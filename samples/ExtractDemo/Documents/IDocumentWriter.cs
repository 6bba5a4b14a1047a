using Berita.Extraction;

namespace ExtractDemo;

/// <summary>Takes documents one after the other, in their order, and shows them as one thing: a page, some tables.</summary>
internal interface IDocumentWriter : IDisposable
{
    void Write(Document document, string? id);

    /// <summary>After the last document; there may have been none.</summary>
    void End();
}
