package arrangement_test

import (
	"strings"
	"testing"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"
	"golang.org/x/text/language"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

// namesOn are the names of all partners on the day, in one line.
func namesOn(on calendar.Date, tag language.Tag) string {
	var names []string
	for partner := range arrangement.Partners() {
		if name, known := partner.NameOn(on); known {
			names = append(names, name.Full.In(tag)+" ("+name.Short.In(tag)+")")
		}
	}
	return strings.Join(names, "; ")
}

// The names of the partners on ten days, written out from the facts and not read from the tables.
func TestTheNamesOfThePartnersOnTenDays(t *testing.T) {
	const (
		trade1      = "Department of Foreign Affairs and International Trade (DFAIT)"
		trade2      = "ministère des Affaires étrangères et du Commerce international (MAECI)"
		agency1     = "Canadian International Development Agency (CIDA)"
		agency2     = "Agence canadienne de développement international (ACDI)"
		police1     = "Royal Canadian Mounted Police (RCMP)"
		police2     = "Gendarmerie royale du Canada (GRC)"
		merged1     = "Foreign Affairs, Trade and Development Canada (DFATD)"
		merged2     = "Affaires étrangères, Commerce et Développement Canada (MAECD)"
		global1     = "Global Affairs Canada (GAC)"
		global2     = "Affaires mondiales Canada (AMC)"
		solicitor1  = "Solicitor General Canada (Solicitor General)"
		solicitor2  = "Solliciteur général Canada (Solliciteur général)"
		safety1     = "Public Safety Canada (PS)"
		safety2     = "Sécurité publique Canada (SP)"
		foreign1    = "Foreign Affairs Canada (FAC)"
		foreign2    = "Affaires étrangères Canada (AEC)"
		protection1 = "Public Safety and Emergency Preparedness Canada (PSEPC)"
		protection2 = "Sécurité publique et Protection civile Canada (SPPCC)"
	)
	line := func(names ...string) string { return strings.Join(names, "; ") }
	for on, want := range map[string][2]string{
		"1997-05-19": {"", ""},
		"1997-05-20": {line(trade1, agency1, solicitor1, police1), line(trade2, agency2, solicitor2, police2)},
		"2004-07-06": {line(foreign1, agency1, protection1, police1), line(foreign2, agency2, protection2, police2)},
		"2006-04-01": {line(trade1, agency1, safety1, police1), line(trade2, agency2, safety2, police2)},
		"2008-05-01": {line(trade1, agency1, safety1, police1), line(trade2, agency2, safety2, police2)},
		"2013-06-25": {line(trade1, agency1, safety1, police1), line(trade2, agency2, safety2, police2)},
		"2013-06-26": {line(merged1, safety1, police1), line(merged2, safety2, police2)},
		"2015-11-03": {line(merged1, safety1, police1), line(merged2, safety2, police2)},
		"2016-08-02": {line(global1, safety1, police1), line(global2, safety2, police2)},
		"2025-03-31": {line(global1, safety1, police1), line(global2, safety2, police2)},
	} {
		t.Run(on, func(t *testing.T) {
			assert.Equal(t, want[0], namesOn(day(t, on), language.English))
			assert.Equal(t, want[1], namesOn(day(t, on), language.French))
		})
	}
}

func titles(ministers []arrangement.Minister, tag language.Tag) []string {
	var all []string
	for _, m := range ministers {
		all = append(all, m.Title.In(tag))
	}
	return all
}

func TestMinisters(t *testing.T) {
	for name, c := range map[string]struct {
		partner arrangement.Partner
		day     string
		en, fr  []string
		first   policy.Strength
	}{
		"before anything is known":          {arrangement.ForeignAffairs, "1997-05-19", nil, nil, ""},
		"foreign affairs on the first day":  {arrangement.ForeignAffairs, "1997-05-20", []string{"Minister of Foreign Affairs"}, []string{"ministre des Affaires étrangères"}, policy.Assumed},
		"foreign affairs before the merger": {arrangement.ForeignAffairs, "2013-06-25", []string{"Minister of Foreign Affairs"}, []string{"ministre des Affaires étrangères"}, policy.Assumed},
		"foreign affairs after the merger": {
			arrangement.ForeignAffairs, "2013-06-26",
			[]string{"Minister of Foreign Affairs", "Minister of International Development"},
			[]string{"ministre des Affaires étrangères", "ministre du Développement international"},
			policy.Assumed,
		},
		"foreign affairs when three approved": {
			arrangement.ForeignAffairs, "2017-02-24",
			[]string{"Minister of Foreign Affairs", "Minister of International Development"},
			[]string{"ministre des Affaires étrangères", "ministre du Développement international"},
			policy.Stated,
		},
		"development before the merger":             {arrangement.Development, "2013-06-25", []string{"Minister of International Cooperation"}, []string{"ministre de la Coopération internationale"}, policy.Assumed},
		"development after the merger":              {arrangement.Development, "2013-06-26", nil, nil, ""},
		"public safety in 1997":                     {arrangement.PublicSafety, "1997-05-20", []string{"Solicitor General of Canada"}, []string{"solliciteur général du Canada"}, policy.Assumed},
		"public safety on the last day of it":       {arrangement.PublicSafety, "2003-12-11", []string{"Solicitor General of Canada"}, []string{"solliciteur général du Canada"}, policy.Assumed},
		"public safety on the day of the new name":  {arrangement.PublicSafety, "2003-12-12", []string{"Minister of Public Safety and Emergency Preparedness"}, []string{"ministre de la Sécurité publique et de la Protection civile"}, policy.Assumed},
		"public safety on the last day of that":     {arrangement.PublicSafety, "2006-02-05", []string{"Minister of Public Safety and Emergency Preparedness"}, []string{"ministre de la Sécurité publique et de la Protection civile"}, policy.Assumed},
		"public safety since 2006":                  {arrangement.PublicSafety, "2006-02-06", []string{"Minister of Public Safety"}, []string{"ministre de la Sécurité publique"}, policy.Assumed},
		"public safety on the day of the authority": {arrangement.PublicSafety, "2019-11-20", []string{"Minister of Public Safety"}, []string{"ministre de la Sécurité publique"}, policy.Stated},
		"the police answer to the same one":         {arrangement.RCMP, "2019-11-20", []string{"Minister of Public Safety"}, []string{"ministre de la Sécurité publique"}, policy.Assumed},
		"nobody":                                    {"", "2019-11-20", nil, nil, ""},
	} {
		t.Run(name, func(t *testing.T) {
			ministers := c.partner.Ministers(day(t, c.day))
			assert.Equal(t, c.en, titles(ministers, language.English))
			assert.Equal(t, c.fr, titles(ministers, language.French))
			if len(ministers) > 0 {
				assert.Equal(t, c.first, ministers[0].Basis.Strength)
			}
		})
	}
	assert.Empty(t, arrangement.RCMP.Ministers(calendar.Date{}), "on no date")
}

func TestWhoAnswersAfterAMerger(t *testing.T) {
	for name, c := range map[string]struct {
		partner arrangement.Partner
		day     string
		want    arrangement.Partner
	}{
		"development before anything is known": {arrangement.Development, "1997-05-19", ""},
		"development before the merger":        {arrangement.Development, "2013-06-25", arrangement.Development},
		"development on the day of the merger": {arrangement.Development, "2013-06-26", arrangement.ForeignAffairs},
		"development today":                    {arrangement.Development, "2026-01-01", arrangement.ForeignAffairs},
		"the police":                           {arrangement.RCMP, "2026-01-01", arrangement.RCMP},
		"nobody":                               {"", "2026-01-01", ""},
	} {
		t.Run(name, func(t *testing.T) {
			answering, basis, known := c.partner.AnsweringOn(day(t, c.day))
			assert.Equal(t, c.want, answering)
			assert.Equal(t, c.want != "", known)
			assert.Equal(t, known, !basis.IsZero())
		})
	}
	_, _, known := arrangement.Development.AnsweringOn(calendar.Date{})
	assert.False(t, known, "on no date")
	_, basis, _ := arrangement.Development.AnsweringOn(day(t, "2014-01-01"))
	assert.Equal(t, "sria-2012-13", basis.Source.ID)
}

// rosterOn is the roster of the day, a line a seat: part, short name, ministers.
func rosterOn(on calendar.Date, tag language.Tag) []string {
	var lines []string
	for _, seat := range arrangement.Roster(arrangement.Request{}, on) {
		who := []string{string(seat.Part), seat.Name.Short.In(tag)}
		lines = append(lines, strings.Join(append(who, titles(seat.Ministers, tag)...), " | "))
	}
	return lines
}

func TestRosterByEra(t *testing.T) {
	before2006 := []string{
		"manages | RCMP | Minister of Public Safety",
		"funds | CIDA | Minister of International Cooperation",
	}
	first := []string{
		"first-contact | DFAIT | Minister of Foreign Affairs",
		"decides | DFAIT | Minister of Foreign Affairs",
		"decides | CIDA | Minister of International Cooperation",
		"decides | PS | Minister of Public Safety",
		"consulted | RCMP | Minister of Public Safety",
		"manages | RCMP | Minister of Public Safety",
		"funds | RCMP | Minister of Public Safety",
	}
	merged := func(name string, funds ...string) []string {
		two := name + " | Minister of Foreign Affairs | Minister of International Development"
		return append([]string{
			"first-contact | " + two, "decides | " + two, "decides | PS | Minister of Public Safety",
			"consulted | RCMP | Minister of Public Safety", "manages | RCMP | Minister of Public Safety",
		}, append(funds, "funds | RCMP | Minister of Public Safety")...)
	}
	pays := "funds | GAC | Minister of Foreign Affairs | Minister of International Development"
	for on, want := range map[string][]string{
		"1997-05-19": nil,
		"2006-03-31": before2006,
		"2006-04-01": first,
		"2013-06-25": first,
		"2013-06-26": merged("DFATD"),
		"2015-11-04": merged("GAC"),
		"2016-08-25": merged("GAC"),
		"2016-08-26": merged("GAC", pays),
		"2022-03-01": merged("GAC", pays),
	} {
		t.Run(on, func(t *testing.T) { assert.Equal(t, want, rosterOn(day(t, on), language.English)) })
	}
	assert.Equal(t, []string{
		"manages | GRC | solliciteur général du Canada",
		"funds | ACDI | ministre de la Coopération internationale",
	}, rosterOn(day(t, "1997-05-20"), language.French))
	assert.Empty(t, arrangement.Roster(arrangement.Request{}, calendar.Date{}), "on no date")
}

func TestTheRosterSaysWhatEachSeatRestsOn(t *testing.T) {
	for _, on := range []string{"1997-05-20", "2004-07-06", "2008-05-01", "2014-01-01", "2020-01-01"} {
		for _, seat := range arrangement.Roster(arrangement.Request{}, day(t, on)) {
			basis, has := seat.Partner.Has(seat.Part, day(t, on))
			assert.True(t, has)
			assert.Equal(t, basis, seat.Basis)
			require.NoError(t, seat.Basis.Check())
			name, known := seat.Partner.NameOn(day(t, on))
			assert.True(t, known, "%s has a part and no name on %s", seat.Partner, on)
			assert.Equal(t, name, seat.Name)
			roundTrip(t, seat)
		}
	}
}
