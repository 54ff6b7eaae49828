package arrangement

import (
	"strings"

	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement/bilingual"
)

var (
	notKnownWho   = bilingual.Text{English: "nobody named", French: "auteur non précisé"}
	multilateral  = bilingual.Text{English: "multilateral", French: "multilatérale"}
	bilateral     = bilingual.Text{English: "bilateral", French: "bilatérale"}
	wordHost      = bilingual.Text{English: "host", French: "pays ou région d'accueil"}
	wordReceived  = bilingual.Text{English: "received", French: "reçue"}
	wordOfficers  = bilingual.Text{English: "officers", French: "effectif"}
	wordBefore    = bilingual.Text{English: "before", French: "effectif d'avant"}
	wordPeriod    = bilingual.Text{English: "period", French: "période"}
	wordRoles     = bilingual.Text{English: "roles", French: "rôles"}
	wordForm      = bilingual.Text{English: "form", French: "forme"}
	wordTongues   = bilingual.Text{English: "languages", French: "langues"}
	wordAncillary = bilingual.Text{English: "ancillary", French: "auxiliaire"}
	wordFirearms  = bilingual.Text{English: "firearms", French: "armes à feu"}
	wordRef       = bilingual.Text{English: "reference", French: "référence"}
	wordEarlier   = bilingual.Text{English: "changes", French: "modifie"}
)

// In is the request on one line in the official language that the tag means: who asks, for what and for which host, then
// whatever else it states, each under its name. What is not stated is left out. Languages go by their tags.
func (r Request) In(tag language.Tag) string {
	asker := r.Asker()
	if asker.IsZero() {
		asker = notKnownWho
	}
	line := asker.In(tag)
	switch {
	case r.Multilateral():
		line += " (" + multilateral.In(tag) + ")"
	case r.Bilateral():
		line += " (" + bilateral.In(tag) + ")"
	}
	said := []string{}
	say := func(word bilingual.Text, what string) {
		if what != "" {
			said = append(said, word.In(tag)+bilingual.Colon(tag)+what)
		}
	}
	if r.Asks != "" {
		said = append(said, r.Asks.Title().In(tag))
	}
	say(wordHost, r.Host.In(tag))
	if !r.Received.IsZero() {
		say(wordReceived, r.Received.In(tag))
	}
	say(wordOfficers, r.Officers.In(tag))
	say(wordBefore, r.Before.In(tag))
	if !r.Period.IsZero() {
		say(wordPeriod, r.Period.In(tag))
	}
	say(wordRoles, bilingual.List(tag, titlesIn(tag, r.Roles)...))
	say(wordForm, r.Form.Title().In(tag))
	say(wordTongues, bilingual.List(tag, tagsOf(r.Languages)...))
	say(wordAncillary, r.Ancillary.Title().In(tag))
	say(wordFirearms, r.Armed.Title().In(tag))
	say(wordRef, r.Reference)
	say(wordEarlier, r.Earlier)
	if len(said) == 0 {
		return line
	}
	return line + bilingual.Colon(tag) + strings.Join(said, semicolon.In(tag))
}

func tagsOf(languages []language.Tag) []string {
	tags := make([]string, len(languages))
	for i, spoken := range languages {
		tags[i] = spoken.String()
	}
	return tags
}
