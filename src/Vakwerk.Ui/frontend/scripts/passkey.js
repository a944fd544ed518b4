// The passkey ceremony, the one thing a browser cannot do without script. Its forms stay hidden where it does not work.
const works = typeof window.PublicKeyCredential?.parseRequestOptionsFromJSON === "function";

async function options(form) {
  const answer = await fetch(form.dataset.opties, { method: "POST", body: new FormData(form), credentials: "same-origin" });
  if (!answer.ok) throw new Error(String(answer.status));
  return answer.json();
}

async function ceremony(form) {
  const json = await options(form);
  return form.dataset.passkey === "create"
    ? navigator.credentials.create({ publicKey: PublicKeyCredential.parseCreationOptionsFromJSON(json) })
    : navigator.credentials.get({ publicKey: PublicKeyCredential.parseRequestOptionsFromJSON(json) });
}

for (const form of document.querySelectorAll("form[data-passkey]")) {
  form.hidden = !works;
  const message = form.querySelector("[data-mislukt]");
  form.addEventListener("submit", async (event) => {
    if (form.elements.antwoord.value) return;
    event.preventDefault();
    message.hidden = true;
    try {
      form.elements.antwoord.value = JSON.stringify(await ceremony(form));
      form.requestSubmit();
    } catch {
      form.elements.antwoord.value = "";
      message.hidden = false;
    }
  });
}
