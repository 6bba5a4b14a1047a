using System.Diagnostics;
using System.Text;
using RabbitMQ.Client;

namespace ExtractWorker;

/// <summary>
/// The trace of a document, from who sent it through its extraction to who takes the result, as W3C <c>traceparent</c> and
/// <c>tracestate</c> headers. Where nobody listens to the source, what came in goes out.
/// </summary>
internal static class Tracing
{
    public const string SourceName = "Berita.ExtractWorker";

    private static readonly ActivitySource s_source = new(SourceName);

    /// <summary>Starts a step of a message's trace.</summary>
    /// <returns>Null where nobody listens.</returns>
    public static Activity? Start(string step, ActivityKind kind, IReadOnlyBasicProperties message)
    {
        if (!s_source.HasListeners())
            return null;
        DistributedContextPropagator.Current.ExtractTraceIdAndState(message, Read, out var parent, out var state);
        return Start(step, kind, parent, state)?.SetTag("messaging.message.id", message.MessageId);
    }

    /// <summary>Starts a trace, or a step of that which a <c>traceparent</c> names.</summary>
    /// <returns>Null where nobody listens.</returns>
    public static Activity? Start(string step, ActivityKind kind, string? parent, string? state = null)
    {
        var isStep = ActivityContext.TryParse(parent, state, isRemote: true, out var context);
        return s_source.StartActivity(step, kind, isStep ? context : default)?.SetTag("messaging.system", "rabbitmq");
    }

    /// <summary>Has a message carry a step on.</summary>
    public static void Carry(Activity? step, IDictionary<string, object?> headers) =>
        DistributedContextPropagator.Current.Inject(step, headers, static (carrier, name, value) => ((IDictionary<string, object?>)carrier!)[name] = value);

    private static void Read(object? carrier, string name, out string? value, out IEnumerable<string>? values)
    {
        value = Headers.Text((IReadOnlyBasicProperties)carrier!, name);
        values = null;
    }
}
