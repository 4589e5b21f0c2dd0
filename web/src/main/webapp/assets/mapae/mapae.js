// Small comforts. Every page works without them.
(function () {
  "use strict";

  // A refused form: the reader starts at what is wrong.
  function focusFaults(root) {
    var faults = root.querySelector("[data-focus]");
    if (faults) {
      faults.focus();
    }
  }

  // A form is sent once, however often the button is pressed.
  document.addEventListener("submit", function (event) {
    var form = event.target;
    if (form.method !== "post" || event.defaultPrevented) {
      return;
    }
    if (form.dataset.sent) {
      event.preventDefault();
      return;
    }
    form.dataset.sent = "true";
  });

  // Back to a page that the browser kept: its form may be sent again.
  window.addEventListener("pageshow", function () {
    document.querySelectorAll("form[data-sent]").forEach(function (form) {
      delete form.dataset.sent;
    });
  });

  document.addEventListener("DOMContentLoaded", function () {
    focusFaults(document);
  });
})();
