using System.Globalization;
using System.Net;
using System.Text;
using Berita.Extraction;
using Microsoft.AspNetCore.Http;
using Microsoft.Net.Http.Headers;

namespace ExtractDemo;

/// <summary>A text that was sent, with its day of publication.</summary>
internal sealed record TextRequest(string Text, DocumentContext Context)
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>Reads a request; answers it itself where something is wrong with it.</summary>
    /// <returns>Null where the request is answered.</returns>
    public static async Task<TextRequest?> ReadAsync(HttpContext context)
    {
        if (!IsPlainUtf8(context.Request.ContentType))
            return await RefuseAsync(context, HttpStatusCode.UnsupportedMediaType, "A text is sent as text/plain in UTF-8.");
        if (!TryReadDate(context.Request.Query["date"], out var date))
            return await RefuseAsync(context, HttpStatusCode.BadRequest, "A date has the form YYYY-MM-DD.");
        try
        {
            var body = new byte[ServeOptions.MaxBytes + 1];
            var length = await context.Request.Body.ReadAtLeastAsync(body, body.Length, throwOnEndOfStream: false, context.RequestAborted);
            return length > ServeOptions.MaxBytes
                ? await RefuseAsync(context, HttpStatusCode.RequestEntityTooLarge, RequestGuard.TooLarge)
                : new(s_utf8.GetString(body.AsSpan(0, length)), new() { PublishedOn = date });
        }
        catch (BadHttpRequestException e) when (e.StatusCode == StatusCodes.Status413PayloadTooLarge)
        {
            return await RefuseAsync(context, HttpStatusCode.RequestEntityTooLarge, RequestGuard.TooLarge);
        }
        catch (DecoderFallbackException)
        {
            return await RefuseAsync(context, HttpStatusCode.BadRequest, "The text is not UTF-8.");
        }
    }

    // a charset may be left out
    private static bool IsPlainUtf8(string? type) =>
        MediaTypeHeaderValue.TryParse(type, out var header)
        && header.MediaType.Equals("text/plain", StringComparison.OrdinalIgnoreCase)
        && (!header.Charset.HasValue || HeaderUtilities.RemoveQuotes(header.Charset).Equals("utf-8", StringComparison.OrdinalIgnoreCase));

    private static bool TryReadDate(string? text, out DateOnly? date)
    {
        date = null;
        if (string.IsNullOrEmpty(text))
            return true;
        if (!DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
            return false;
        date = day;
        return true;
    }

    private static async Task<TextRequest?> RefuseAsync(HttpContext context, HttpStatusCode status, string reason)
    {
        await RequestGuard.Refuse(context, status, reason);
        return null;
    }
}
