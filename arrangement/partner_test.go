package arrangement_test

import (
	"testing"
	"time"

	"github.com/stretchr/testify/assert"
	"github.com/stretchr/testify/require"

	"github.com/canpolice/ipp/arrangement"
	"github.com/canpolice/ipp/arrangement/bilingual"
	"github.com/canpolice/ipp/arrangement/calendar"
	"github.com/canpolice/ipp/arrangement/policy"
)

func day(t testing.TB, text string) calendar.Date {
	t.Helper()
	d, err := calendar.Parse(text)
	require.NoError(t, err)
	return d
}

func TestNameOn(t *testing.T) {
	const none = ""
	for name, c := range map[string]struct {
		partner arrangement.Partner
		day     string
		en, fr  string
	}{
		"foreign affairs before anything is known":           {arrangement.ForeignAffairs, "1997-05-19", none, none},
		"foreign affairs on the first day that is known":     {arrangement.ForeignAffairs, "1997-05-20", "DFAIT", "MAECI"},
		"foreign affairs on the day before the split":        {arrangement.ForeignAffairs, "2003-12-11", "DFAIT", "MAECI"},
		"foreign affairs on the day of the split":            {arrangement.ForeignAffairs, "2003-12-12", "FAC", "AEC"},
		"foreign affairs on the day before it was reunited":  {arrangement.ForeignAffairs, "2006-02-05", "FAC", "AEC"},
		"foreign affairs on the day when it was reunited":    {arrangement.ForeignAffairs, "2006-02-06", "DFAIT", "MAECI"},
		"foreign affairs on the first day of it":             {arrangement.ForeignAffairs, "2006-04-01", "DFAIT", "MAECI"},
		"foreign affairs in the spring of 2008":              {arrangement.ForeignAffairs, "2008-05-01", "DFAIT", "MAECI"},
		"foreign affairs on the day before the merger":       {arrangement.ForeignAffairs, "2013-06-25", "DFAIT", "MAECI"},
		"foreign affairs on the day of the merger":           {arrangement.ForeignAffairs, "2013-06-26", "DFATD", "MAECD"},
		"foreign affairs on the day before the name of 2015": {arrangement.ForeignAffairs, "2015-11-03", "DFATD", "MAECD"},
		"foreign affairs on the day of the name of 2015":     {arrangement.ForeignAffairs, "2015-11-04", "GAC", "AMC"},
		"foreign affairs today":                              {arrangement.ForeignAffairs, "2026-01-01", "GAC", "AMC"},
		"development in 2008":                                {arrangement.Development, "2008-05-01", "CIDA", "ACDI"},
		"development on the day before the merger":           {arrangement.Development, "2013-06-25", "CIDA", "ACDI"},
		"development on the day of the merger":               {arrangement.Development, "2013-06-26", none, none},
		"public safety in 2006":                              {arrangement.PublicSafety, "2006-04-01", "PS", "SP"},
		"public safety on the day before the term of 2006":   {arrangement.PublicSafety, "2006-03-31", "PSEPC", "SPPCC"},
		"public safety on the first day of that name":        {arrangement.PublicSafety, "2003-12-12", "PSEPC", "SPPCC"},
		"public safety on the day before that name":          {arrangement.PublicSafety, "2003-12-11", "Solicitor General", "Solliciteur général"},
		"public safety before anything is known":             {arrangement.PublicSafety, "1997-05-19", none, none},
		"the police in 2019":                                 {arrangement.RCMP, "2019-11-20", "RCMP", "GRC"},
		"nobody":                                             {"", "2008-05-01", none, none},
	} {
		t.Run(name, func(t *testing.T) {
			got, known := c.partner.NameOn(day(t, c.day))
			assert.Equal(t, bilingual.Text{English: c.en, French: c.fr}, got.Short)
			assert.Equal(t, c.en != none, known)
			assert.Equal(t, !known, got.IsZero())
			if known {
				assert.True(t, got.Full.Complete())
				require.NoError(t, got.Basis.Check())
			}
		})
	}
	_, known := arrangement.RCMP.NameOn(calendar.Date{})
	assert.False(t, known, "on no date")
}

func TestNameOnInFull(t *testing.T) {
	name, known := arrangement.ForeignAffairs.NameOn(day(t, "2008-05-01"))
	require.True(t, known)
	assert.Equal(t, "Department of Foreign Affairs and International Trade", name.Full.English)
	assert.Equal(t, "ministère des Affaires étrangères et du Commerce international", name.Full.French)
	assert.Equal(t, policy.Derived, name.Basis.Strength)

	name, _ = arrangement.ForeignAffairs.NameOn(day(t, "2014-01-01"))
	assert.Equal(t, policy.Assumed, name.Basis.Strength, "the day of the merger is assumed")
	assert.Equal(t, "sria-2012-13", name.Basis.Source.ID)
}

func TestParts(t *testing.T) {
	const (
		first, decides, consulted = arrangement.FirstContact, arrangement.Decides, arrangement.Consulted
		manages, funds            = arrangement.Manages, arrangement.Funds
	)
	for name, c := range map[string]struct {
		partner arrangement.Partner
		day     string
		want    []arrangement.Part
	}{
		"foreign affairs before the term of 2006":      {arrangement.ForeignAffairs, "2006-03-31", nil},
		"foreign affairs in 2008":                      {arrangement.ForeignAffairs, "2008-05-01", []arrangement.Part{first, decides}},
		"foreign affairs before it pays":               {arrangement.ForeignAffairs, "2016-08-25", []arrangement.Part{first, decides}},
		"foreign affairs from when it pays":            {arrangement.ForeignAffairs, "2016-08-26", []arrangement.Part{first, decides, funds}},
		"development before anything is known":         {arrangement.Development, "1997-05-19", nil},
		"development when it pays case by case":        {arrangement.Development, "1997-05-20", []arrangement.Part{funds}},
		"development on the last day on which it pays": {arrangement.Development, "2006-03-31", []arrangement.Part{funds}},
		"development in the first term":                {arrangement.Development, "2006-04-01", []arrangement.Part{decides}},
		"the police before the term of 2006":           {arrangement.RCMP, "2006-03-31", []arrangement.Part{manages}},
		"the police before anything is known":          {arrangement.RCMP, "1997-05-19", nil},
		"development in 2008":                          {arrangement.Development, "2008-05-01", []arrangement.Part{decides}},
		"development on the day before the merger":     {arrangement.Development, "2013-06-25", []arrangement.Part{decides}},
		"development on the day of the merger":         {arrangement.Development, "2013-06-26", nil},
		"public safety in 2008":                        {arrangement.PublicSafety, "2008-05-01", []arrangement.Part{decides}},
		"the police in 2006":                           {arrangement.RCMP, "2006-04-01", []arrangement.Part{consulted, manages, funds}},
		"the police in 2020":                           {arrangement.RCMP, "2020-01-01", []arrangement.Part{consulted, manages, funds}},
		"nobody":                                       {"", "2008-05-01", nil},
	} {
		t.Run(name, func(t *testing.T) {
			assert.Equal(t, c.want, c.partner.Parts(day(t, c.day)))
		})
	}
}

func TestHasSaysWhatAPartRestsOn(t *testing.T) {
	for name, c := range map[string]struct {
		partner  arrangement.Partner
		part     arrangement.Part
		day      string
		source   string
		strength policy.Strength
	}{
		"decides, in the first term":         {arrangement.PublicSafety, arrangement.Decides, "2008-05-01", "rcmp-cpa-page", policy.Derived},
		"decides, on its last day":           {arrangement.PublicSafety, arrangement.Decides, "2011-03-31", "rcmp-cpa-page", policy.Derived},
		"decides, in the second term":        {arrangement.PublicSafety, arrangement.Decides, "2011-04-01", "", policy.Assumed},
		"decides, before three approved":     {arrangement.ForeignAffairs, arrangement.Decides, "2017-02-23", "", policy.Assumed},
		"decides, when three approved":       {arrangement.PublicSafety, arrangement.Decides, "2017-02-24", "cbc-iraq-2017-07-copy", policy.Assumed},
		"decides, the day before the paper":  {arrangement.ForeignAffairs, arrangement.Decides, "2019-11-19", "cbc-iraq-2017-07-copy", policy.Assumed},
		"decides, on the day of the paper":   {arrangement.ForeignAffairs, arrangement.Decides, "2019-11-20", "ps-2019", policy.Stated},
		"first contact, on pages of 2009":    {arrangement.ForeignAffairs, arrangement.FirstContact, "2008-05-01", "rcmp-2009", policy.Derived},
		"is consulted, in the first term":    {arrangement.RCMP, arrangement.Consulted, "2008-05-01", "rcmp-cpa-page", policy.Derived},
		"manages, on pages of 2009":          {arrangement.RCMP, arrangement.Manages, "2008-05-01", "rcmp-2009", policy.Derived},
		"manages, the day before the report": {arrangement.RCMP, arrangement.Manages, "2018-03-31", "", policy.Assumed},
		"manages, before the first term":     {arrangement.RCMP, arrangement.Manages, "2006-03-31", "hansard-2005-11-15", policy.Assumed},
		"funds, case by case":                {arrangement.Development, arrangement.Funds, "2006-03-31", "rcmp-cpa-page", policy.Derived},
		"funds, as a program":                {arrangement.RCMP, arrangement.Funds, "2006-04-01", "rcmp-cpa-page", policy.Stated},
		"funds, in the second term":          {arrangement.RCMP, arrangement.Funds, "2016-03-31", "", policy.Assumed},
		"funds, from the envelope":           {arrangement.RCMP, arrangement.Funds, "2016-04-01", "ps-2019", policy.Derived},
		"funds, the incremental costs":       {arrangement.ForeignAffairs, arrangement.Funds, "2016-08-26", "ps-2022", policy.Assumed},
		"manages, from the report on":        {arrangement.RCMP, arrangement.Manages, "2018-04-01", "rcmp-wps-2018-19", policy.Derived},
	} {
		t.Run(name, func(t *testing.T) {
			basis, has := c.partner.Has(c.part, day(t, c.day))
			require.True(t, has)
			assert.Equal(t, c.source, basis.Source.ID)
			assert.Equal(t, c.strength, basis.Strength)
			require.NoError(t, basis.Check())
		})
	}
	t.Run("after the last term every part goes on, and is assumed", func(t *testing.T) {
		for partner := range arrangement.Partners() {
			for part := range arrangement.Parts() {
				_, had := partner.Has(part, day(t, "2026-03-31"))
				for _, on := range []string{"2026-04-01", "2026-04-02", "9999-12-31"} {
					basis, has := partner.Has(part, day(t, on))
					assert.Equal(t, had, has, "%s %s %s", partner, part, on)
					assert.Equal(t, has, basis.Strength == policy.Assumed, "%s %s %s", partner, part, on)
				}
			}
		}
		basis, _ := arrangement.PublicSafety.Has(arrangement.Decides, day(t, "2026-03-31"))
		assert.Equal(t, policy.Stated, basis.Strength)
	})
	t.Run("so does who is asked, and to whom the partners answer", func(t *testing.T) {
		for on, want := range map[string]policy.Strength{
			"2019-11-19": policy.Assumed, "2019-11-20": policy.Stated, "2026-03-31": policy.Stated, "2026-04-01": policy.Assumed, "2026-04-02": policy.Assumed,
		} {
			asked := 0
			for finding := range arrangement.PartnersConcur().On(day(t, on)).Decide(arrangement.Record{}, calendar.Single(day(t, on))).Findings() {
				basis := finding.Basis
				if !finding.LimitBasis.IsZero() {
					basis = finding.LimitBasis
				}
				assert.Equal(t, want, basis.Strength, "%s on %s", finding.Rule, on)
				asked++
			}
			assert.Equal(t, 3, asked, on)
			if on >= "2019-11-20" {
				for _, minister := range append(arrangement.ForeignAffairs.Ministers(day(t, on)), arrangement.PublicSafety.Ministers(day(t, on))...) {
					assert.Equal(t, want, minister.Basis.Strength, "%s on %s", minister.Office, on)
				}
			}
		}
	})
	basis, has := arrangement.RCMP.Has(arrangement.Decides, day(t, "2008-05-01"))
	assert.False(t, has, "the police are consulted and do not decide")
	assert.Zero(t, basis)
	_, has = arrangement.RCMP.Has(arrangement.Manages, calendar.Date{})
	assert.False(t, has, "on no date")
}

func TestPartnersWith(t *testing.T) {
	three := []arrangement.Partner{arrangement.ForeignAffairs, arrangement.Development, arrangement.PublicSafety}
	assert.Equal(t, three, arrangement.PartnersWith(arrangement.Decides, day(t, "2008-05-01")))
	assert.Equal(t, three, arrangement.PartnersWith(arrangement.Decides, day(t, "2013-06-25")))
	assert.Equal(t, []arrangement.Partner{arrangement.ForeignAffairs, arrangement.PublicSafety},
		arrangement.PartnersWith(arrangement.Decides, day(t, "2013-06-26")))
	assert.Empty(t, arrangement.PartnersWith(arrangement.Decides, day(t, "2006-03-31")))
	assert.Empty(t, arrangement.PartnersWith("", day(t, "2008-05-01")))
	assert.Equal(t, []arrangement.Partner{arrangement.RCMP},
		arrangement.PartnersWith(arrangement.Manages, calendar.On(2008, time.May, 1)))
}
