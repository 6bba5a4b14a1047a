using Berita.Extraction;

namespace Microsoft.Extensions.DependencyInjection;

/// <summary>Registers Berita.Extraction with a container.</summary>
public static class BeritaExtractionServiceCollectionExtensions
{
    /// <summary>Adds one shared <see cref="BeritaExtractor"/>; a registration that is there already stays.</summary>
    /// <param name="services">The container.</param>
    /// <param name="configure">Changes the default options: <c>o => o with { … }</c>.</param>
    /// <returns><paramref name="services"/>, for chaining.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="services"/> is null.</exception>
    public static IServiceCollection AddBeritaExtraction(this IServiceCollection services, Func<ExtractionOptions, ExtractionOptions>? configure = null)
    {
        ArgumentNullException.ThrowIfNull(services);
        var options = configure is null ? ExtractionOptions.Default : configure(ExtractionOptions.Default);
        foreach (var service in services)
        {
            if (service.ServiceType == typeof(BeritaExtractor))
                return services;
        }
        services.Add(ServiceDescriptor.Singleton(new BeritaExtractor(options)));
        return services;
    }
}
