using Microsoft.AspNetCore.Identity;

namespace Vakwerk.Platform.Identity;

/// <summary>Somebody who can sign in. As little personal data as signing in needs.</summary>
public sealed class Account : IdentityUser<Guid>;
