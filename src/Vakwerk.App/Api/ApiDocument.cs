using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Microsoft.AspNetCore.OpenApi;
using Microsoft.OpenApi;
using Vakwerk.Platform.Output;
using Vakwerk.Primitives;

namespace Vakwerk.App.Api;

/// <summary>The OpenAPI document: who we are, and the parameters that data sets take without binding them.</summary>
internal static class ApiDocument
{
    private const string Root = "/api/v1";

    public static IServiceCollection AddApiDocument(this IServiceCollection services)
    {
        services.ConfigureHttpJsonOptions(options =>
        {
            options.SerializerOptions.Encoder = JsonUitvoer.Opties.Encoder;
            options.SerializerOptions.NumberHandling = JsonNumberHandling.Strict;
            foreach (JsonConverter converter in JsonUitvoer.Opties.Converters)
            {
                options.SerializerOptions.Converters.Add(converter);
            }
        });
        return services.AddOpenApi(
            "v1",
            options =>
            {
                options.ShouldInclude = description =>
                    ("/" + description.RelativePath).StartsWith(Root, StringComparison.Ordinal);
                options.AddDocumentTransformer(Describe);
                options.AddOperationTransformer(AddParameters);
                options.AddSchemaTransformer(NameTypes);
            }
        );
    }

    private static Task Describe(
        OpenApiDocument document,
        OpenApiDocumentTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        IConfiguration configuration =
            context.ApplicationServices.GetRequiredService<IConfiguration>();
        document.Info = new OpenApiInfo
        {
            Title = "Vakwerk API",
            Version = ApiConventies.Versie,
            Description =
                "Alles wat de pagina's van Vakwerk laten zien: doelen, afspraken, moties, geld en cijfers van de Werkagenda mbo en het Stagepact mbo. "
                + "U hoeft zich niet aan te melden. Met `stand` vraagt u wat op een eerdere dag bekend was. "
                + "Elke dataset heeft een eigen licentie; die staat op de pagina Data. "
                + "Een fout krijgt u als `application/problem+json` met uitleg in het Nederlands.",
            License = new OpenApiLicense
            {
                Name = "EUPL-1.2 (het programma)",
                Identifier = "EUPL-1.2",
            },
            Contact = new OpenApiContact
            {
                Name = "Beheer van deze Vakwerk-site",
                Email = configuration["Contact:Email"],
                Url = Uri.TryCreate(configuration["Contact:Url"], UriKind.Absolute, out Uri? url)
                    ? url
                    : new Uri("/over", UriKind.Relative),
            },
        };
        document.Servers = [new OpenApiServer { Url = Root, Description = "Deze site" }];
        var paths = new OpenApiPaths();
        foreach ((string path, IOpenApiPathItem item) in document.Paths)
        {
            paths.Add(path == Root ? "/" : path[Root.Length..], item);
        }

        document.Paths = paths;
        return Task.CompletedTask;
    }

    private static Task AddParameters(
        OpenApiOperation operation,
        OpenApiOperationTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        operation.Parameters ??= [];
        IList<object> metadata = context.Description.ActionDescriptor.EndpointMetadata;
        if (metadata.OfType<DatasetMetadata>().FirstOrDefault() is { } meta)
        {
            if (meta.Gepagineerd)
            {
                operation.Parameters.Add(Number("pagina", "Nummer van de pagina.", 1, null));
                operation.Parameters.Add(
                    Number(
                        "perPagina",
                        "Aantal rijen per pagina.",
                        DatasetVraag.StandaardPerPagina,
                        DatasetVraag.MeestePerPagina
                    )
                );
            }

            foreach (DatasetKolom column in meta.Dataset.Kolommen)
            {
                operation.Parameters.Add(
                    Query(
                        column.Naam,
                        $"Alleen rijen met precies deze waarde. {column.Uitleg}".TrimEnd(),
                        new OpenApiSchema { Type = JsonSchemaType.String }
                    )
                );
            }
        }

        foreach (IOpenApiParameter parameter in operation.Parameters)
        {
            if (parameter is OpenApiParameter { Name: "sleutel" } key)
            {
                key.Description = "Waarde van de eerste kolom van de dataset.";
            }
        }

        if (!operation.Parameters.Any(parameter => parameter.Name == "stand"))
        {
            operation.Parameters.Add(
                Query(
                    "stand",
                    "Dag waarvan u wilt zien wat toen bekend was. Zonder deze parameter: vandaag.",
                    new OpenApiSchema { Type = JsonSchemaType.String, Format = "date" }
                )
            );
        }

        return Task.CompletedTask;
    }

    private static OpenApiParameter Number(string name, string text, int standard, int? max) =>
        Query(
            name,
            text,
            new OpenApiSchema
            {
                Type = JsonSchemaType.Integer,
                Minimum = "1",
                Maximum = max?.ToString(System.Globalization.CultureInfo.InvariantCulture),
                Default = JsonValue.Create(standard),
            }
        );

    private static OpenApiParameter Query(string name, string text, OpenApiSchema schema) =>
        new()
        {
            Name = name,
            In = ParameterLocation.Query,
            Description = text,
            Schema = schema,
        };

    /// <summary>A period is a text; without this it would be described as anything at all.</summary>
    private static Task NameTypes(
        OpenApiSchema schema,
        OpenApiSchemaTransformerContext context,
        CancellationToken cancellationToken
    )
    {
        Type type = context.JsonTypeInfo.Type;
        if ((Nullable.GetUnderlyingType(type) ?? type) == typeof(Periode))
        {
            schema.Type =
                type == typeof(Periode)
                    ? JsonSchemaType.String
                    : JsonSchemaType.String | JsonSchemaType.Null;
            schema.Description ??=
                "Periode: jaar (2024), schooljaar (2023/2024), maand (2024-07), kwartaal (2026-Q1), dag (2024-07-17) of jaren (2024-2027).";
        }

        return Task.CompletedTask;
    }
}
