package policy_test

import (
	"strings"
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

func TestFindingExplain(t *testing.T) {
	edition := standard(t).On(may1)
	change := func(f func(*person)) person {
		p := fit()
		f(&p)
		return p
	}
	for name, c := range map[string]struct {
		subject         person
		rule            string
		english, french string
	}{
		"met":              {fit(), "test/age-minimum", "Minimum age (25\u00a0years): met", "Âge minimal (25\u00a0ans)\u00a0: satisfait"},
		"advises, and met": {fit(), "test/age-advised", "Advised age (55\u00a0years): met", "Âge conseillé (55\u00a0ans)\u00a0: satisfait"},
		"not applicable":   {change(func(p *person) { p.Armed = policy.No }), "test/firearms", "Firearms (4\u00a0hits): not applicable", "Armes à feu (4\u00a0coups au but)\u00a0: sans objet"},
		"not before": {
			change(func(p *person) { p.Born = day(1984, time.March, 14) }), "test/age-minimum",
			"Minimum age (25\u00a0years): not met before March 14, 2009", "Âge minimal (25\u00a0ans)\u00a0: non satisfait avant le 14 mars 2009",
		},
		"not from": {
			change(func(p *person) { p.Born = day(1945, time.December, 1) }), "test/age-maximum",
			"Maximum age (63\u00a0years): not met from December 1, 2008 on", "Âge maximal (63\u00a0ans)\u00a0: non satisfait à compter du 1er décembre 2008",
		},
		"not since": {
			change(func(p *person) { p.Born = day(1944, time.December, 2) }), "test/age-maximum",
			"Maximum age (63\u00a0years): not met since December 2, 2007", "Âge maximal (63\u00a0ans)\u00a0: non satisfait depuis le 2 décembre 2007",
		},
		"on nomination": {
			change(func(p *person) { p.Reading = policy.Whole(59, policy.Percent) }), "test/reading",
			"Reading (60%): not met on nomination", "Lecture (60\u00a0%)\u00a0: non satisfait à la mise en candidature",
		},
		"never": {
			change(func(p *person) { p.Hits = policy.Whole(1, policy.Hits) }), "test/firearms",
			"Firearms (4\u00a0hits): not met", "Armes à feu (4\u00a0coups au but)\u00a0: non satisfait",
		},
		"missing fact": {
			change(func(p *person) { p.Cleared = calendar.Period{} }), "test/cleared",
			"Security clearance: unknown, missing fact: security clearance", "Autorisation de sécurité\u00a0: inconnu, renseignement manquant\u00a0: autorisation de sécurité",
		},
		"advises": {
			change(func(p *person) { p.Born = day(1950, time.January, 1) }), "test/age-advised",
			"Advised age (55\u00a0years): not met since January 1, 2005 (advises only)", "Âge conseillé (55\u00a0ans)\u00a0: non satisfait depuis le 1er janvier 2005 (à titre indicatif)",
		},
	} {
		t.Run(name, func(t *testing.T) {
			f := find(t, edition.Decide(c.subject, tour), c.rule)
			assert.Equal(t, c.english, f.Explain(english))
			assert.Equal(t, c.french, f.Explain(french))
		})
	}
	assert.Contains(t, find(t, edition.Decide(fit(), calendar.Period{}), "test/cleared").Explain(french), "n'est pas précisée")
}

func TestDecisionExplain(t *testing.T) {
	p := fit()
	p.Reading = policy.Measure{}
	p.Cleared = calendar.Between(in2007, july1)
	p.Hits = policy.Whole(2, policy.Hits)
	decision := standard(t).On(may1).Decide(p, tour)
	got := decision.Explain(english)
	for _, want := range []string{
		"Test standard, nomination on May 1, 2008, tour July 1, 2008 to March 31, 2009: not met\n",
		"A tour as long could begin: on no day\n",
		"What would make it a yes:\n- leave on July 1, 2008, with: Reading (60%): state score in reading, by May 1, 2008; " +
			"Security clearance: put right, to hold from July 1, 2008: security clearance; " +
			"Firearms (4\u00a0hits): put right, to hold from July 1, 2008: hits at 5 metres\n",
	} {
		assert.Contains(t, got, want)
	}
	assert.Equal(t, 9+1+1+1+1, strings.Count(got, "\n"), "head, one line a finding, windows, remedies")
	got = decision.Explain(french)
	for _, want := range []string{
		"Norme d'essai, mise en candidature le 1er mai 2008, période d'affectation du 1er juillet 2008 au 31 mars 2009\u00a0: non satisfait\n",
		"Dates de départ possibles\u00a0: aucune\n",
		"partir le 1er juillet 2008, aux conditions suivantes\u00a0: Lecture (60\u00a0%)\u00a0: fournir au plus tard le 1er mai 2008 le renseignement suivant\u00a0: note en lecture\u00a0; ",
		"à corriger pour le 1er juillet 2008\u00a0: autorisation de sécurité",
	} {
		assert.Contains(t, got, want)
	}
	young := fit()
	young.Born = day(1984, time.March, 14)
	waiting := standard(t).On(may1).Decide(young, tour)
	assert.Contains(t, waiting.Explain(english), "A tour as long could begin: March 14, 2009 to June 13, 2046\n")
	assert.Contains(t, waiting.Explain(english), "- leave on March 14, 2009, as things stand\n")
	assert.Contains(t, waiting.Explain(french), "- partir le 14 mars 2009, le dossier restant tel quel\n")
	assert.Equal(t, "Minimum age (25\u00a0years): wait for a departure on March 14, 2009 or later", waiting.Fixes()[0].Explain(english))
	old := fit()
	old.Born = day(1944, time.December, 2)
	assert.Equal(t, "Âge maximal (63\u00a0ans)\u00a0: aucune mesure possible", standard(t).On(may1).Decide(old, tour).Fixes()[0].Explain(french))
	assert.NotContains(t, standard(t).On(may1).Decide(fit(), tour).Explain(english), "could begin", "who may go needs no remedy")
}

func TestExplainWhatIsNotStated(t *testing.T) {
	assert.Equal(t, "nothing decided\n", policy.Decision{}.Explain(english))
	assert.Equal(t, "aucune décision\n", policy.Decision{}.Explain(french))
	noTour := standard(t).On(may1).Decide(fit(), calendar.Period{})
	assert.Contains(t, noTour.Explain(english), "Test standard, nomination on May 1, 2008, tour not stated: unknown\n")
	assert.Contains(t, noTour.Explain(french), "mise en candidature le 1er mai 2008, période d'affectation non précisée\u00a0: inconnu\n")
	assert.NotContains(t, noTour.Explain(english), "could begin", "how long the tour would be is not known")
	noDay := standard(t).On(calendar.Date{}).Decide(fit(), tour)
	assert.Contains(t, noDay.Explain(english), "nomination not stated, tour July 1, 2008 to March 31, 2009: nothing decided\n")
	assert.Contains(t, noDay.Explain(french), "mise en candidature non précisée, période d'affectation du 1er juillet 2008")
	assert.Equal(t, "SPVM", policy.Citation{Source: policy.Source{Publisher: bilingual.Same("SPVM")}}.In(french), "no strength, no parentheses")
	assert.Equal(t, "x", policy.Citation{Note: bilingual.Same("x")}.In(french))
}

func TestTheLimitInForceIsCited(t *testing.T) {
	for on, want := range map[calendar.Date]policy.Citation{
		day(2012, time.January, 31): basis,
		day(2012, time.February, 1): policy.Cite("un-sop-2011-18-blog"),
	} {
		decision := standard(t).On(on).Decide(fit(), tour)
		maximum := find(t, decision, "test/age-maximum")
		assert.Contains(t, decision.Explain(english), maximum.Explain(english)+" ["+want.In(english)+"]\n")
		assert.Contains(t, decision.Explain(french), maximum.Explain(french)+" ["+want.In(french)+"]\n")
	}
}

func TestExplainAGap(t *testing.T) {
	gap := func(from, until calendar.Date) person {
		p := fit()
		p.Released = calendar.SpansOf(calendar.Between(in2007, from), calendar.Since(until))
		return p
	}
	for name, c := range map[string]struct {
		subject         person
		english, french string
	}{
		"of some days":              {gap(july1.AddDays(10), july1.AddDays(20)), "from July 11, 2008 to July 20, 2008", "du 11 juillet 2008 au 20 juillet 2008"},
		"of one day":                {gap(july1.AddDays(10), july1.AddDays(11)), "on July 11, 2008", "le 11 juillet 2008"},
		"of the first day":          {gap(july1, july1.AddDays(1)), "before July 2, 2008", "avant le 2 juillet 2008"},
		"up to the last day":        {gap(july1.AddDays(10), tour.Last()), "from July 11, 2008 to March 30, 2009", "du 11 juillet 2008 au 30 mars 2009"},
		"up to the end of the tour": {gap(july1.AddDays(10), tour.Until()), "from July 11, 2008 on", "à compter du 11 juillet 2008"},
	} {
		t.Run(name, func(t *testing.T) {
			f := find(t, standard(t).On(may1).Decide(c.subject, tour), "test/released")
			assert.Equal(t, "Release: not met "+c.english, f.Explain(english))
			assert.Equal(t, "Libération\u00a0: non satisfait "+c.french, f.Explain(french))
		})
	}
}

func TestExplainAnEarlierDeparture(t *testing.T) {
	p := fit()
	p.Born = tour.Until().AddDays(-10).AddYears(-63)
	fix := standard(t).On(may1).Decide(p, tour).Fixes()[0]
	assert.Equal(t, "Maximum age (63\u00a0years): leave by June 21, 2008", fix.Explain(english))
	assert.Equal(t, "Âge maximal (63\u00a0ans)\u00a0: partir au plus tard le 21 juin 2008", fix.Explain(french))
}

func TestExplainWhyNothingHelps(t *testing.T) {
	change := func(f func(*person)) person {
		p := fit()
		f(&p)
		return p
	}
	for name, c := range map[string]struct {
		subject         person
		nomination      calendar.Date
		english, french string
	}{
		"an age that has passed": {
			change(func(p *person) { p.Born = day(1944, 12, 2); p.Hits = policy.Whole(1, policy.Hits) }), may1,
			"Nothing would make it a yes:\n- Maximum age (63\u00a0years): nothing helps\n",
			"Aucune mesure corrective possible\u00a0:\n- Âge maximal (63\u00a0ans)\u00a0: aucune mesure possible\n",
		},
		"an age that has passed since the day asked for": {
			change(func(p *person) { p.Born = day(1947, 1, 1); p.Hits = policy.Whole(1, policy.Hits) }), day(2010, 5, 1),
			"Nothing would make it a yes:\n- Maximum age (63\u00a0years): nothing helps\n",
			"Aucune mesure corrective possible\u00a0:\n- Âge maximal (63\u00a0ans)\u00a0: aucune mesure possible\n",
		},
		"a rule that fails": {
			change(func(p *person) { p.Breaks = true; p.Born = july1.AddYears(-63) }), may1,
			"Nothing would make it a yes:\n- Maximum age (63\u00a0years): nothing helps\n- Breaking: the rule gave no answer and must itself be corrected first\n",
			"Aucune mesure corrective possible\u00a0:\n- Âge maximal (63\u00a0ans)\u00a0: aucune mesure possible\n- Défaillance\u00a0: la règle n'a pas donné de réponse et doit elle-même être corrigée d'abord\n",
		},
		"no day in common": {
			change(func(p *person) {
				p.Licence, p.Born = july1.AddDays(30).AddYears(-1), tour.Until().AddDays(29).AddYears(-63)
				p.Hits = policy.Whole(1, policy.Hits)
			}), may1,
			"Nothing would make it a yes, for no departure suits all of these rules:\n" +
				"- Maximum age (63\u00a0years): May 1, 2008 to July 30, 2008\n- Driving licence held (12\u00a0months): from July 31, 2008 on\n",
			"Aucune mesure corrective possible, car aucune date de départ ne convient à toutes ces règles\u00a0:\n" +
				"- Âge maximal (63\u00a0ans)\u00a0: du 1er mai 2008 au 30 juillet 2008\n- Permis de conduire détenu (12\u00a0mois)\u00a0: à compter du 31 juillet 2008\n",
		},
	} {
		t.Run(name, func(t *testing.T) {
			decision := standard(t).On(c.nomination).Decide(c.subject, tour)
			assert.Empty(t, decision.Remedies())
			assert.Contains(t, decision.Explain(english), "on no day\n"+c.english)
			assert.Contains(t, decision.Explain(french), "aucune\n"+c.french)
		})
	}
	for name, p := range map[string]person{
		"met": fit(), "mended": change(func(p *person) { p.Hits = policy.Whole(1, policy.Hits) }),
	} {
		assert.NotContains(t, standard(t).On(may1).Decide(p, tour).Explain(english), "Nothing", name)
	}
}

func TestEitherRemediesOrWhyNot(t *testing.T) {
	d, never := newDice(t, 24), 0
	for range 3000 {
		decision := d.echoes(t)
		if v := decision.Verdict(); v == policy.Met || v == "" {
			continue
		}
		text := decision.Explain(english)
		if len(decision.Remedies()) == 0 {
			never++
			require.Regexp(t, `Nothing would make it a yes.*:\n- `, text)
		} else {
			require.NotContains(t, text, "Nothing")
		}
	}
	assert.Greater(t, never, 100)
}
