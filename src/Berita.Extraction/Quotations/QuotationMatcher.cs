namespace Berita.Extraction;

/// <summary>Pairs quotation marks.</summary>
internal static class QuotationMatcher
{
    public static void Match(in TokenView view, BufferList<Quotation> quotations)
    {
    }
}
