using Vakwerk.Testing;

[assembly: AssemblyFixture(typeof(SqliteSite))]
