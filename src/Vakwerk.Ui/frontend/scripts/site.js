// Everything works without this script. It only saves a click where a choice is its own submit.
for (const select of document.querySelectorAll("select[data-kies-meteen]")) {
  select.addEventListener("change", () => select.form.requestSubmit());
}
