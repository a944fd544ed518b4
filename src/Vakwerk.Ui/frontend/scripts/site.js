// Everything works without this script. It only saves a click where a choice is its own submit.
for (const select of document.querySelectorAll("select[data-kies-meteen]")) {
  select.addEventListener("change", () => select.form.requestSubmit());
}

// A file that is too large need not be sent to hear that.
for (const input of document.querySelectorAll("input[type=file][data-meeste-bytes]")) {
  input.addEventListener("change", () => {
    const large = [...input.files].some((file) => file.size > Number(input.dataset.meesteBytes));
    input.setCustomValidity(large ? input.dataset.teGroot : "");
    if (large) {
      input.reportValidity();
    }
  });
}
