using Berita.Extraction;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers Berita.Extraction with a container.</summary>
/// <remarks>For the one thread that fills the container; what is registered serves all threads.</remarks>
public static class BeritaExtractionServiceCollectionExtensions
{
    /// <summary>Adds one shared <see cref="BeritaExtractor"/>; a registration that is there already stays.</summary>
    /// <param name="services">The container.</param>
    /// <param name="configure">Changes the default options: <c>o => o with { … }</c>.</param>
    /// <returns><paramref name="services"/>, for chaining.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    /// <exception cref="ArgumentException"><paramref name="configure"/> returned null, or an option has a value that it cannot have.</exception>
    /// <example>
    /// <code>
    /// var services = new ServiceCollection();
    /// services.AddBeritaExtraction(o => o with { MaxTextLength = 100_000 });
    /// using var provider = services.BuildServiceProvider();
    /// var extractor = provider.GetRequiredService&lt;BeritaExtractor>();
    /// Console.WriteLine(extractor.Extract("Lima ekor sapi.").Quantities[0].Min); // 5
    /// </code>
    /// </example>
    public static IServiceCollection AddBeritaExtraction(this IServiceCollection services, Func<ExtractionOptions, ExtractionOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = configure is null ? ExtractionOptions.Default : configure(ExtractionOptions.Default);
        if (options is null)
            throw new ArgumentException("It returned no options.", nameof(configure));
        // made now, so that a wrong option is an error of the line that gives it and not of the first request
        var extractor = new BeritaExtractor(options);
        foreach (var service in services)
        {
            if (service.ServiceType == typeof(BeritaExtractor))
                return services;
        }
        services.Add(ServiceDescriptor.Singleton(extractor));
        return services;
    }
}
