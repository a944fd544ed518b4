using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.Extensions.DependencyInjection;
using Vakwerk.App;
using Vakwerk.Platform.Imports;
using Vakwerk.Platform.Modules;
using Vakwerk.Platform.Output;

namespace Vakwerk.Architecture.Tests;

/// <summary>Who may use whom, and what a module shows.</summary>
public class ModuleTests
{
    private const string Programma = "vakwerk";

    /// <summary>The table of docs/architecture.md. Primitives may be used by all.</summary>
    private static readonly Dictionary<string, string[]> Mag = new()
    {
        ["Vakwerk.Primitives"] = [],
        ["Vakwerk.Statistics"] = [],
        ["Vakwerk.Disclosure"] = [],
        ["Vakwerk.Matching"] = [],
        ["Vakwerk.Platform"] = [],
        ["Vakwerk.Migrations"] = ["Vakwerk.Platform"],
        ["Vakwerk.Ui"] = ["Vakwerk.Platform"],
        ["Vakwerk.Agenda"] = ["Vakwerk.Platform", "Vakwerk.Ui"],
        ["Vakwerk.Monitor"] =
        [
            "Vakwerk.Platform",
            "Vakwerk.Ui",
            "Vakwerk.Agenda",
            "Vakwerk.Statistics",
            "Vakwerk.Disclosure",
        ],
        ["Vakwerk.Kwaliteitsagenda"] =
        [
            "Vakwerk.Platform",
            "Vakwerk.Ui",
            "Vakwerk.Agenda",
            "Vakwerk.Monitor",
            "Vakwerk.Statistics",
        ],
        ["Vakwerk.Stage"] = ["Vakwerk.Platform", "Vakwerk.Ui", "Vakwerk.Matching"],
        ["Vakwerk.Meldpunt"] = ["Vakwerk.Platform", "Vakwerk.Ui"],
    };

    private static readonly string[] Kernen =
    [
        "Vakwerk.Primitives",
        "Vakwerk.Statistics",
        "Vakwerk.Disclosure",
        "Vakwerk.Matching",
    ];

    private static readonly HashSet<Assembly> Modulen =
    [
        .. Modules
            .All.Select(module => module.GetType().Assembly)
            .Where(a => a.GetName().Name != Programma),
    ];

    private static bool IsOns(string assembly) =>
        assembly.StartsWith("Vakwerk.", StringComparison.OrdinalIgnoreCase)
        || assembly == Programma;

    [Fact]
    public void Every_project_has_its_place_in_the_table()
    {
        Huis.Assemblies.Select(a => a.GetName().Name!)
            .Where(name => name != Programma)
            .ShouldBeSubsetOf(Mag.Keys);
        Huis.Assemblies.Count.ShouldBeGreaterThan(5);
    }

    [Fact]
    public void Nobody_uses_what_he_may_not_use()
    {
        string[] wrong =
        [
            .. Huis
                .Assemblies.Where(a => a.GetName().Name != Programma)
                .SelectMany(a =>
                    a.GetReferencedAssemblies()
                        .Select(reference => reference.Name!)
                        .Where(IsOns)
                        .Except(Mag[a.GetName().Name!].Append("Vakwerk.Primitives"))
                        .Select(name => $"{a.GetName().Name} -> {name}")
                ),
        ];

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Kernels_use_the_language_and_nothing_else()
    {
        string[] wrong =
        [
            .. Huis
                .Assemblies.Where(a => Kernen.Contains(a.GetName().Name))
                .SelectMany(a =>
                    a.GetReferencedAssemblies()
                        .Select(reference => reference.Name!)
                        .Where(name =>
                            !name.StartsWith("System.", StringComparison.Ordinal)
                            && name != "Vakwerk.Primitives"
                        )
                        .Select(name => $"{a.GetName().Name} -> {name}")
                ),
        ];

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void A_module_uses_only_the_contracts_of_another()
    {
        string[] names = [.. Modulen.Select(module => module.GetName().Name!)];
        string[] wrong =
        [
            .. Modulen.SelectMany(module =>
                Huis.Gebruikt(module)
                    .Where(type =>
                        names.Contains(type.Assembly)
                        && !type.Namespace.EndsWith(".Contracts", StringComparison.Ordinal)
                    )
                    .Select(type => $"{module.GetName().Name} uses {type.Namespace}.{type.Naam}")
            ),
        ];

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void A_module_shows_its_contracts_its_door_and_the_rows_of_its_data_sets()
    {
        HashSet<Type> rows = RowTypes();
        string[] wrong =
        [
            .. Modulen
                .SelectMany(module => module.GetExportedTypes())
                .Where(type =>
                    !(type.Namespace ?? "").EndsWith(".Contracts", StringComparison.Ordinal)
                    && !typeof(IVakwerkModule).IsAssignableFrom(type)
                    // A form of a page is bound by the framework, so it is as visible as the page.
                    && !typeof(IComponent).IsAssignableFrom(type.DeclaringType ?? type)
                    && !rows.Contains(type)
                )
                .Select(type => type.FullName!),
        ];

        wrong.ShouldBeEmpty();
    }

    [Fact]
    public void Every_revisioned_entity_has_a_register_with_a_file()
    {
        Type[] types = [.. Modulen.SelectMany(module => module.GetTypes())];
        string[] filled =
        [
            .. types
                .Select(type => type.BaseType)
                .Where(parent =>
                    parent is { IsGenericType: true }
                    && parent.GetGenericTypeDefinition() == typeof(Register<>)
                )
                .Select(parent => parent!.GetGenericArguments()[0].FullName!),
        ];
        string[] entities =
        [
            .. types
                .Where(type => !type.IsAbstract && typeof(Revisie).IsAssignableFrom(type))
                .Select(type => type.FullName!),
        ];

        entities.ShouldNotBeEmpty();
        entities.Except(filled).ShouldBeEmpty();
        foreach (
            IRegister register in Descriptors()
                .Select(d => d.ImplementationType)
                .OfType<Type>()
                .Where(t => typeof(IRegister).IsAssignableFrom(t))
                .Select(t => (IRegister)Activator.CreateInstance(t, nonPublic: true)!)
        )
        {
            File.Exists(Path.Combine(Huis.Wortel, "data", register.FileName))
                .ShouldBeTrue(register.FileName);
        }
    }

    [Fact]
    public void Data_sets_have_their_own_name_and_every_column_is_explained()
    {
        Dataset[] datasets = [.. Datasets()];
        string[] silent =
        [
            .. datasets.SelectMany(dataset =>
                dataset
                    .Kolommen.Where(column => column.Uitleg.Length == 0)
                    .Select(column => $"{dataset.Naam}.{column.Naam}")
            ),
        ];

        silent.ShouldBeEmpty();
        datasets.Select(dataset => dataset.Naam).ShouldBeUnique();
        datasets.ShouldAllBe(dataset =>
            !DatasetVraag.Besturing.Any(name => dataset.Kolom(name) != null)
        );
    }

    private static ServiceCollection Descriptors()
    {
        var services = new ServiceCollection();
        foreach (IVakwerkModule module in Modules.All)
        {
            module.AddServices(services);
        }

        return services;
    }

    private static IEnumerable<Dataset> Datasets() =>
        Descriptors()
            .Where(d => !d.IsKeyedService)
            .Select(d => d.ImplementationInstance)
            .OfType<Dataset>();

    /// <summary>Row records and whatever types of ours their columns hold.</summary>
    private static HashSet<Type> RowTypes()
    {
        var found = new HashSet<Type>();
        var open = new Stack<Type>(Datasets().Select(dataset => dataset.Rij));
        while (open.TryPop(out Type? type))
        {
            type = Nullable.GetUnderlyingType(type) ?? type.GetElementType() ?? type;
            foreach (Type argument in type.GetGenericArguments())
            {
                open.Push(argument);
            }

            if (IsOns(type.Assembly.GetName().Name!) && found.Add(type) && !type.IsEnum)
            {
                foreach (PropertyInfo property in type.GetProperties())
                {
                    open.Push(property.PropertyType);
                }
            }
        }

        return found;
    }
}
