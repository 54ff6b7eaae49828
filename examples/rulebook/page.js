
"use strict";
(function () {
	var root = document.documentElement;
	var search = document.getElementById("search");
	var count = document.getElementById("count");
	var rules = Array.from(document.querySelectorAll("article.rule"));
	var chapters = Array.from(document.querySelectorAll("section.chapter"));
	var boxes = Array.from(document.querySelectorAll("[data-filter]"));
	var buttons = Array.from(document.querySelectorAll("[data-lang]"));
	var texts = new Map();

	function plain(text) {
		return text.normalize("NFD").replace(/\p{Mn}/gu, "").toLowerCase().replace(/\s+/g, " ");
	}

	// What can be searched in a rule: its ID, and all that it says in the language that is shown.
	function text(rule, lang) {
		var key = lang + " " + rule.id;
		if (!texts.has(key)) {
			texts.set(key, plain(rule.id + " " + rule.querySelector('.l[lang="' + lang + '"]').textContent));
		}
		return texts.get(key);
	}

	function checked(kind, value) {
		return boxes.some(function (box) { return box.dataset.filter === kind && box.value === value && box.checked; });
	}

	function follow(id, shown) {
		document.querySelectorAll('nav [data-rule="' + id + '"], nav [data-chapter="' + id + '"]').forEach(function (item) { item.hidden = !shown; });
	}

	function filter() {
		var lang = root.lang;
		var words = plain(search.value).split(" ").filter(Boolean);
		var shown = 0;
		rules.forEach(function (rule) {
			var fits = checked("effect", rule.dataset.effect) && rule.dataset.strength.split(" ").some(function (code) { return checked("strength", code); }) &&
				words.every(function (word) { return text(rule, lang).includes(word); });
			rule.hidden = !fits;
			follow(rule.id, fits);
			shown += fits ? 1 : 0;
		});
		chapters.forEach(function (chapter) {
			chapter.hidden = !chapter.querySelector("article.rule:not([hidden])");
			follow(chapter.id, !chapter.hidden);
		});
		var form = shown === 0 ? "none" : shown === 1 ? "one" : "more";
		var said = count.getAttribute("data-" + lang + "-" + form).replace("{n}", shown);
		if (count.textContent !== said) {
			count.textContent = said;
		}
	}

	function all() {
		search.value = "";
		boxes.forEach(function (box) { box.checked = true; });
		filter();
	}

	// The language is kept in the address, so that a link opens in the language in which it was copied.
	function speak(lang) {
		var top = rules.find(function (rule) { return !rule.hidden && rule.getBoundingClientRect().bottom > 0; });
		var before = top && top.getBoundingClientRect().top;
		root.lang = lang;
		document.title = document.querySelector('h1 .l[lang="' + lang + '"]').textContent;
		buttons.forEach(function (button) { button.setAttribute("aria-pressed", String(button.dataset.lang === lang)); });
		filter();
		if (top && window.scrollY > 0) {
			window.scrollBy({ top: top.getBoundingClientRect().top - before, behavior: "instant" });
		}
	}

	function remember(lang) {
		try {
			var address = new URL(location.href);
			address.searchParams.set("lang", lang);
			history.replaceState(null, "", address);
		} catch (refused) {
			// Some viewers do not let a page change its address; the language is shown all the same.
		}
	}

	// A link to a rule that is filtered away shows all rules again.
	function arrive() {
		var target = document.querySelector(":target");
		if (target && target.closest("[hidden]")) {
			all();
			target.scrollIntoView();
		}
	}

	buttons.forEach(function (button) {
		button.addEventListener("click", function () {
			speak(button.dataset.lang);
			remember(button.dataset.lang);
		});
	});
	search.addEventListener("input", filter);
	boxes.forEach(function (box) { box.addEventListener("change", filter); });
	document.getElementById("clear").addEventListener("click", function () {
		all();
		search.focus();
	});
	document.getElementById("search-form").addEventListener("submit", function (event) { event.preventDefault(); });
	window.addEventListener("hashchange", arrive);

	document.getElementById("controls").hidden = false;
	var asked = new URLSearchParams(location.search).get("lang");
	speak(asked === "fr" || asked === "en" ? asked : root.lang);
})();
